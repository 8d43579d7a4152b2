import { failureOf, type Failure } from '../ui/failure';
import { disconnected } from './connection';

/** A REST route has refused, or did not answer at all. */
export class RequestFailed extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
    this.name = 'RequestFailed';
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function send(path: string, init: RequestInit): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: 'same-origin', headers: { accept: 'application/json', ...init.headers } });
  } catch {
    disconnected.set(true);
    throw new RequestFailed({ code: 'UNAVAILABLE', issues: [] });
  }
  disconnected.set(false);
  const body = await bodyOf(response);
  if (!response.ok) throw new RequestFailed(body === undefined && response.status >= 502 ? { code: 'UNAVAILABLE', issues: [] } : failureOf(body));
  return body;
}

/** Reads a JSON route of the api; throws RequestFailed. The caller checks the shape. */
export const getJson = (path: string): Promise<unknown> => send(path, { method: 'GET' });

/** Sends JSON to a route of the api; throws RequestFailed. */
export const postJson = (path: string, body: object = {}): Promise<unknown> =>
  send(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
