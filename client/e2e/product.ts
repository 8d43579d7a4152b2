import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');

export interface Product {
  url: string;
  /** What it has said on the console so far. */
  said(): string;
  /** Ends it as Ctrl-C does and removes its data. */
  stop(): Promise<void>;
}

export interface DemoProduct extends Product {
  email: string;
  password: string;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });

async function launch(args: string[], ready: RegExp): Promise<Product> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ortstreu-e2e-'));
  const port = await freePort();
  const env = { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error', NODE_ENV: 'production', NODE_OPTIONS: '' };
  const child: ChildProcess = spawn(process.execPath, ['start/start.mjs', ...args], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      if (ready.test(said)) resolve();
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the product ended with ${code ?? 'a signal'}:\n${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    async stop() {
      child.kill('SIGINT');
      await ended;
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The product with the sample town, as `npm start -- --demo` shows it. */
export async function startDemo(): Promise<DemoProduct> {
  const product = await launch(['--demo'], /Stop with Ctrl-C/);
  const [, email = '', password = ''] = /demo login: (\S+) (\S+)/.exec(product.said()) ?? [];
  return { ...product, email, password };
}

/** The product on an empty folder, waiting for the set-up page, with the code from its console. */
export async function startEmpty(): Promise<Product & { code: string }> {
  const product = await launch([], /Stop with Ctrl-C/);
  const [, code = ''] = /enter the code (\S+)/.exec(product.said()) ?? [];
  return { ...product, code };
}
