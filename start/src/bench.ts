import { StartRefused } from './servers';

/** `npm run bench`: measures the product; `npm run bench -- embedded` the embedded store alone. */
export function bench(_args: string[], _say: (line: string) => void): Promise<void> {
  return Promise.reject(new StartRefused('not there yet'));
}
