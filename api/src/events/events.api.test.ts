import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { notify } from '@ortstreu/shared/notification/server';
import { defineCommand, runCommand } from '@ortstreu/shared/kernel/server';
import { workersScope } from '@ortstreu/shared/testing';
import { buildUser, TEST_PASSWORD } from '@ortstreu/shared/user/testing';
import type { StoredUser } from '@ortstreu/shared/user/server';
import { z } from 'zod';
import { bootApi, type TestApi } from '../testing/bootApi';

describe('GET /events', () => {
  let api: TestApi;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    api = await bootApi({ live: { pollMs: 20, heartbeatMs: 40 } });
    server = createServer(api.app).listen(0, '127.0.0.1');
    await once(server, 'listening');
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await api.close();
    server.closeAllConnections();
    server.close();
  });

  async function signIn(user: StoredUser): Promise<string> {
    const answer = await fetch(`${address}/auth/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: user.email, password: TEST_PASSWORD }),
    });
    return answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
  }

  async function open(cookie: string): Promise<ReadableStreamDefaultReader<string>> {
    const answer = await fetch(`${address}/events`, { headers: { cookie } });
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    if (!answer.body) throw new Error('no stream');
    return answer.body.pipeThrough(new TextDecoderStream()).getReader();
  }

  /** Reads until the text has come or the stream has ended. */
  async function readUntil(reader: ReadableStreamDefaultReader<string>, wanted: string): Promise<{ text: string; ended: boolean }> {
    let text = '';
    while (!text.includes(wanted)) {
      const { value, done } = await reader.read();
      if (done) return { text, ended: true };
      text += value;
    }
    return { text, ended: false };
  }

  const tell = (userId: string): Promise<unknown> =>
    runCommand(
      defineCommand({
        name: 'test.tell',
        input: z.object({}),
        run: async (ctx) => notify(ctx, { userId, kind: 'importFinished', params: {}, path: '/import', dedupeKey: `test ${userId}` }),
      }),
      {},
      workersScope(),
    );

  it('tells the person the news and nobody else', async () => {
    const [anna, bert] = [await buildUser(), await buildUser()];
    const [annasStream, bertsStream] = [await open(await signIn(anna)), await open(await signIn(bert))];
    await tell(anna._id.toHexString());
    const heard = await readUntil(annasStream, 'event: notification');
    expect(heard.ended).toBe(false);
    const berts = await readUntil(bertsStream, 'still here');
    expect(berts.text).not.toContain('event: notification');
    await Promise.all([annasStream.cancel(), bertsStream.cancel()]);
  });

  it('ends with the session', async () => {
    const user = await buildUser();
    const cookie = await signIn(user);
    const stream = await open(cookie);
    await fetch(`${address}/auth/logout`, { method: 'POST', headers: { cookie } });
    expect((await readUntil(stream, 'never')).text).toContain('event: signedOut');
    expect((await fetch(`${address}/events`, { headers: { cookie } })).status).toBe(401);
  });
});
