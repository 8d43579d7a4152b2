import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadEnv } from '@ortstreu/shared/kernel/server';
import { StartRefused } from './servers';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** The bench of the embedded store alone, from its sources. */
function benchEmbedded(args: string[]): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', join(ROOT, 'embedded', 'bench', 'embeddedBench.ts'), ...args], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new StartRefused(`The bench of the embedded store ended with ${code}.`))));
  });
}

/** `npm run bench [-- --scale 0.1 --out FILE]`: measures the product; `npm run bench -- embedded` the embedded store alone. */
export async function bench(args: string[], say: (line: string) => void): Promise<void> {
  if (args[0] === 'embedded') return benchEmbedded(args.slice(1));
  if (args[0] === '--meter') return (await import('./bench/meterProcess')).serveMeter(args[1] ?? '');
  const { readOptions } = await import('./bench/options');
  const { benchProduct } = await import('./bench/benchProduct');
  return benchProduct(readOptions(args, loadEnv().DATA_DIR), say);
}
