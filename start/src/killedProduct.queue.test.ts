import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startMailSink, until, type MailSink } from '@ortstreu/workers/testing';

jest.setTimeout(480_000);

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
/** In milliseconds, generous: a mail that a killed process was sending stays claimed for two minutes. */
const CLAIMS = 240_000;
const PASSWORD = 'ein langes Kennwort 1';
const ADMINISTRATOR = { name: 'Anna Amt', email: 'amt@beispielstadt.example', password: PASSWORD };
const AGENCY = { agencyName: 'Beispielstadt', locale: 'de', timeZone: 'Europe/Berlin', federalState: 'NW', municipalities: [] };

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

describe('kill -9 of the whole product', () => {
  let sink: MailSink;
  let folder: string;
  let port: number;
  let product: ChildProcess | undefined;
  let said = '';
  let cookie = '';

  const start = async (): Promise<void> => {
    said = '';
    const env = {
      ...process.env,
      MONGODB_URL: '',
      QUEUE_URL: '',
      NODE_OPTIONS: '',
      DATA_DIR: folder,
      SMTP_URL: sink.url,
      PORT: String(port),
      LOG_LEVEL: 'silent',
    };
    product = spawn(process.execPath, ['--import', loader, join(import.meta.dirname, 'testing/productProcess.ts')], {
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    product.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
    await until(() => said.includes('Stop with Ctrl-C'), 120_000);
  };
  const kill = async (): Promise<void> => {
    if (!product) return;
    const ended = once(product, 'exit');
    product.kill('SIGKILL');
    await ended;
    product = undefined;
  };
  const post = async (path: string, body: object): Promise<number> => {
    const base = `http://127.0.0.1:${port}`;
    const response = await fetch(base + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', origin: base, cookie },
      body: JSON.stringify(body),
    });
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    const { errors } = (await response.json()) as { errors?: unknown };
    expect(errors).toBeUndefined();
    return response.status;
  };
  const invite = (email: string): Promise<number> =>
    post('/graphql', {
      query: 'mutation ($input: InviteUserInput!) { inviteUser(input: $input) { id } }',
      variables: { input: { name: 'Paula Beispiel', email, role: 'officer' } },
    });

  beforeEach(async () => {
    [sink, folder, port] = [await startMailSink(), await mkdtemp(join(tmpdir(), 'ortstreu-product-')), await freePort()];
  });
  afterEach(async () => {
    await kill();
    await sink.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 200 });
  });

  it('loses nothing that was answered, and sends nothing twice as two mails', async () => {
    await start();
    const code = /[A-Z0-9]{4}(?:-[A-Z0-9]{4}){3}/.exec(said)?.[0] ?? '';
    expect(await post('/setup', { code, agency: AGENCY, administrator: ADMINISTRATOR, content: 'empty' })).toBe(201);
    const invited: string[] = [];
    for (let count = 0; count < 8; count += 1) {
      const email = `paula-${count}@beispielstadt.example`;
      await invite(email);
      invited.push(email);
    }
    await kill();
    await start();
    await until(() => invited.every((email) => sink.to(email).length > 0), CLAIMS);
    for (const email of invited) expect(new Set(sink.to(email).map(({ messageId }) => messageId)).size).toBe(1);
    // Sessions are data, too: the cookie from before is still good.
    await invite('zuletzt@beispielstadt.example');
    await until(() => sink.to('zuletzt@beispielstadt.example').length === 1);
  });
});
