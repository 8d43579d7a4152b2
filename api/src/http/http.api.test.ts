import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { bootApi, type TestApi } from '../testing/bootApi';

const PAGE = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__"><script src="/assets/index-abc123.js"></script>';
const SCRIPT = 'console.log("Ortstreu");'.repeat(20);

interface Refusal {
  errors: { message: string; extensions: { code: string; errorId?: string } }[];
}
const refusal = (body: unknown) => (body as Refusal).errors[0];

describe('the application over HTTP', () => {
  /** Behind TLS, with a client. */
  let api: TestApi;
  /** On plain http, where test browsers send the cookie back. */
  let plain: TestApi;
  let folder: string;
  const lines: string[] = [];
  let queueIsThere = true;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ortstreu-client-'));
    await mkdir(join(folder, 'assets'));
    await writeFile(join(folder, 'index.html'), PAGE);
    await writeFile(join(folder, 'assets/index-abc123.js'), SCRIPT);
    await writeFile(join(folder, 'assets/index-abc123.js.br'), brotliCompressSync(SCRIPT));
    const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
    api = await bootApi({ clientDir: folder, logger, production: true, publicUrl: 'https://ortstreu.example', isQueueReady: async () => queueIsThere });
    plain = await bootApi({ logger, production: true });
  });
  afterAll(async () => {
    await Promise.all([api.close(), plain.close()]);
    await rm(folder, { recursive: true });
  });

  it('says that it lives, and whether it can work', async () => {
    await api.anonymous().get('/healthz').expect(200, { status: 'ok' });
    await api.anonymous().get('/readyz').expect(200, { status: 'ok', database: true, queue: true });
    queueIsThere = false;
    await api.anonymous().get('/readyz').expect(503, { status: 'unavailable', database: true, queue: false });
    queueIsThere = true;
  });

  it('tells its figures to this machine only', async () => {
    expect((await api.anonymous().get('/metrics').expect(200)).text).toContain('http_request_seconds');
    await api.anonymous().get('/metrics').set('X-Forwarded-For', '203.0.113.9').expect(404);
    const guarded = await bootApi({ metricsToken: 'a token for the figures' });
    await guarded.anonymous().get('/metrics').expect(404);
    await guarded.anonymous().get('/metrics').set('Authorization', 'Bearer a token for the figures').expect(200);
    await guarded.close();
  });

  it('serves the page for every address with a fresh nonce that its policy names', async () => {
    const visit = () => api.anonymous().get('/unternehmen/liste').set('Accept', 'text/html,*/*;q=0.8').expect(200);
    const [first, second] = [await visit(), await visit()];
    const nonce = /nonce="([^"]+)"/.exec(first.text)?.[1] ?? '';
    expect(nonce).toHaveLength(24);
    const policy = first.get('Content-Security-Policy') ?? '';
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).not.toContain('unsafe-eval');
    expect(second.text).not.toContain(nonce);
    expect(first.get('Cache-Control')).toBe('no-store');
    expect(first.get('Strict-Transport-Security')).toContain('max-age');
    expect(first.get('X-Powered-By')).toBeUndefined();
  });

  it('serves hashed files for ever, compressed for whoever understands it', async () => {
    const bare = await api.anonymous().get('/assets/index-abc123.js').set('Accept-Encoding', 'identity').expect(200);
    expect(bare.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect(bare.get('Content-Type')).toContain('javascript');
    expect(bare.text).toBe(SCRIPT);
    const packed = await api.anonymous().get('/assets/index-abc123.js').set('Accept-Encoding', 'br').buffer(false).expect(200);
    expect(packed.get('Content-Encoding')).toBe('br');
    expect(packed.get('Content-Type')).toContain('javascript');
  });

  it('does not take a missing file or an unknown route for a page', async () => {
    await api.anonymous().get('/assets/missing.js').set('Accept', 'text/html').expect(404);
    await api.anonymous().get('/assets/../../package.json').expect(404);
    expect(refusal((await api.anonymous().get('/nowhere').set('Accept', 'application/json').expect(404)).body)?.extensions.code).toBe('NOT_FOUND');
    await api.anonymous().get('/setup').set('Accept', 'text/html').expect('Content-Type', /html/);
  });

  it('answers malformed JSON, no JSON and too much of it with a sentence', async () => {
    const malformed = await api.anonymous().post('/auth/login').set('Content-Type', 'application/json').send('{"email": ').expect(400);
    expect(refusal(malformed.body)?.extensions.code).toBe('MALFORMED_REQUEST');
    expect(refusal(malformed.body)?.message).toMatch(/^[A-ZÄÖÜ].+\.$/);
    const english = await api.anonymous().post('/graphql').set('Content-Type', 'application/json').set('Accept-Language', 'en').send('nonsense').expect(400);
    expect(refusal(english.body)?.message).not.toBe(refusal(malformed.body)?.message);
    const large = await api
      .anonymous()
      .post('/auth/login')
      .send({ email: 'x'.repeat(1_100_000) })
      .expect(413);
    expect(refusal(large.body)?.extensions.code).toBe('PAYLOAD_TOO_LARGE');
    await api.anonymous().post('/graphql').type('form').send({ query: '{ me { today } }' }).expect(400);
    await api
      .anonymous()
      .post('/graphql')
      .send([{ query: '{ me { today } }' }])
      .expect(400);
  });

  it('takes an address that cannot be decoded for the fault of who sent it', async () => {
    const { body } = await plain.anonymous().get('/auth/invitation/%E0%A4%A').expect(400);
    expect(refusal(body)?.extensions.code).toBe('MALFORMED_REQUEST');
  });

  it('refuses writes that a page of another origin makes', async () => {
    const body = { email: 'a@b.example', password: 'x' };
    await api.anonymous().post('/auth/login').set('Origin', 'https://evil.example').send(body).expect(403);
    await api.anonymous().post('/auth/login').set('Sec-Fetch-Site', 'cross-site').send(body).expect(403);
    await api.anonymous().post('/auth/login').set('Origin', 'https://ortstreu.example').send(body).expect(401);
  });

  it('names every request and keeps secrets out of the log', async () => {
    lines.length = 0;
    const answer = await api
      .anonymous()
      .get('/auth/invitation/geheimes-zeichen')
      .set('Accept', 'application/json')
      .set('X-Request-Id', 'proxy-given-1')
      .expect(410);
    expect(answer.get('X-Request-Id')).toBe('proxy-given-1');
    const longToken = 'k7'.repeat(22);
    await api.anonymous().get(`/somewhere/${longToken}/page`).set('Accept', 'application/json').expect(404);
    await api.anonymous().post('/auth/login').send({ email: 'jemand@amt.example', password: 'sehr-geheim' }).expect(401);
    const log = lines.join('');
    expect(log).toContain('proxy-given-1');
    expect(log).toContain('/auth/invitation/[cut]');
    for (const secret of [longToken, 'geheimes-zeichen', 'sehr-geheim', 'jemand@amt.example', 'ortstreu.sid']) expect(log).not.toContain(secret);
  });

  describe('GraphQL', () => {
    it('answers faults of the document with a sentence and what the parser said', async () => {
      const agent = await plain.login('officer');
      for (const document of ['{ me { ', '{ nothingLikeIt }', 'query ($x: Int!) { users(first: $x) { pageInfo { hasNextPage } } }']) {
        const { errors } = await plain.graphql(agent, document);
        expect(errors?.[0]?.extensions.code).toBe('MALFORMED_REQUEST');
        expect(errors?.[0]?.message).toMatch(/^[A-ZÄÖÜ].+\.$/);
        expect(errors?.[0]?.extensions.detail).toBeTruthy();
      }
      expect((await plain.graphql(agent, '{ mee { today } }')).errors?.[0]?.extensions.detail).not.toContain('Did you mean');
    });

    it('says what is wrong with which field, in the language of the person', async () => {
      const administrator = await plain.login('administrator');
      const { errors } = await plain.graphql(administrator, 'mutation { inviteUser(input: { name: " ", email: "kein at", role: officer }) { id } }');
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'VALIDATION_FAILED',
        issues: [
          { path: 'name', code: 'required', message: 'Diese Angabe fehlt noch.' },
          { path: 'email', code: 'email.invalid' },
        ],
      });
    });

    it('does not describe itself in production', async () => {
      const { errors } = await plain.graphql(await plain.login('officer'), '{ __schema { types { name } } }');
      expect(errors?.[0]?.extensions.code).toBe('MALFORMED_REQUEST');
    });

    it('refuses documents that are too deep, too wide or too dear', async () => {
      const agent = await plain.login('officer');
      const deep = `{ users { edges { node ${'{ absence { deputy '.repeat(8)} { id } ${'} }'.repeat(8)} } } }`;
      const aliases = `{ ${Array.from({ length: 40 }, (_, index) => `a${index}: me { today }`).join(' ')} }`;
      const tokens = `{ me { ${'today '.repeat(3500)} } }`;
      for (const document of [deep, aliases, tokens]) {
        const { data, errors } = await plain.graphql(agent, document);
        expect([data ?? undefined, errors?.[0]?.extensions.code]).toEqual([undefined, 'MALFORMED_REQUEST']);
      }
    });

    it('shows an id for unknown errors and writes the same into the log', async () => {
      let readings = Number.NaN;
      const clock = {
        now: () => {
          readings += 1;
          // The first reading is the request's, the second the command's.
          if (readings === 2) throw new Error('the clock has stopped in api.ts');
          return new Date('2026-11-23T09:00:00Z');
        },
      };
      const broken = await bootApi({ clock, logger: pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }) });
      const agent = await broken.login('administrator');
      lines.length = 0;
      readings = 0;
      const { errors } = await broken.graphql(agent, 'mutation { inviteUser(input: { name: "A", email: "a@amt.example", role: officer }) { id } }');
      const { code, errorId } = errors?.[0]?.extensions ?? {};
      expect(code).toBe('INTERNAL');
      expect(errorId).toMatch(/^[0-9a-f]{12}$/);
      expect(JSON.stringify(errors)).not.toContain('clock');
      const line = lines.find((each) => each.includes(String(errorId)));
      expect(line).toContain('the clock has stopped');

      readings = 1;
      const rest = await broken.anonymous().post('/auth/logout').expect(500);
      expect(refusal(rest.body)?.extensions.errorId).toMatch(/^[0-9a-f]{12}$/);
      await broken.close();
    });
  });
});
