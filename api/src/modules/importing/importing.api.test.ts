import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { applyImport, checkImport } from '@ortstreu/shared/importing/server';
import { workersScope } from '@ortstreu/shared/testing';
import { buildUser, TEST_PASSWORD } from '@ortstreu/shared/user/testing';
import mongoose from 'mongoose';
import http from 'node:http';
import { bootApi, type Agent, type TestApi } from '../../testing/bootApi';

let api: TestApi;
let officer: Agent;

beforeAll(async () => {
  api = await bootApi();
  officer = await api.login('officer');
});
afterAll(() => api.close());

const RUN = `query ($id: ID!) { import(id: $id) {
  id version status rowCount mapping mappingOrigin headers duplicateHeaders undecided wzVersion
  counts { ready rejected duplicates hinted created filled skipped }
  rows(states: [rejected, duplicate, skipped], first: 50) { edges { node { number name state reason issues { field column text value severity } candidates { name companyId rowNumber verdict reasons } } } pageInfo { hasNextPage endCursor } }
  viewerCan { run undo }
} }`;

interface RunData {
  import: {
    id: string;
    version: number;
    status: string;
    mapping: (string | null)[];
    counts: Record<string, number>;
    rows: { edges: { node: Record<string, unknown> }[] };
  } & Record<string, unknown>;
}

const load = async (id: string): Promise<RunData['import']> => {
  const { data, errors } = await api.graphql<RunData>(officer, RUN, { id });
  expect(errors).toBeUndefined();
  return data.import;
};

async function check(id: string): Promise<void> {
  const run = await load(id);
  const { data, errors } = await api.graphql<{ setImportMapping: { status: string } }>(
    officer,
    'mutation ($input: SetImportMappingInput!) { setImportMapping(input: $input) { status } }',
    {
      input: { id, version: run.version, mapping: run.mapping, wzVersion: '2008' },
    },
  );
  expect(errors).toBeUndefined();
  expect(data.setImportMapping.status).toBe('checking');
  const stored = await mongoose.connection.collection('importRuns').findOne({ _id: new mongoose.Types.ObjectId(id) });
  await checkImport(workersScope(), id, String(stored?.['checkId']));
}

describe('an import over HTTP', () => {
  test('from the upload to the list of what stayed out', async () => {
    const list = Buffer.from('Firma;PLZ;Ort;WZ 2008\nÄpfel & Söhne GmbH;76133;Karlsruhe;01.24.0\n;76133;Karlsruhe;\n=cmd;76133;Karlsruhe;12.99.9\n', 'latin1');
    const { body } = await officer.post('/imports').attach('file', list, 'Größe.csv').expect(201);
    const { id } = body as { id: string };
    expect(await load(id)).toMatchObject({
      status: 'mapping',
      rowCount: 3,
      mapping: ['name', 'postcode', 'city', 'industryCode'],
      headers: ['Firma', 'PLZ', 'Ort', 'WZ 2008'],
      viewerCan: { run: true, undo: true },
    });
    await check(id);
    const checked = await load(id);
    expect(checked.rows.edges.map(({ node }) => node)).toMatchObject([
      { number: 3, issues: [{ field: 'name', column: 0, text: 'Der Name fehlt.' }] },
      {
        number: 4,
        name: '=cmd',
        issues: [{ field: 'industryCode', column: 3, value: '12.99.9', text: 'Diesen Branchenschlüssel gibt es in der gewählten Ausgabe der WZ nicht.' }],
      },
    ]);
    await api.graphql(officer, 'mutation ($input: ImportRunInput!) { runImport(input: $input) { id } }', { input: { id, version: checked.version } });
    await applyImport(workersScope(), id);
    expect(await load(id)).toMatchObject({ status: 'done', counts: { created: 1, rejected: 2 } });
    const { text, headers } = await officer.get(`/imports/${id}/rejected.csv`).expect(200);
    expect(headers['content-disposition']).toContain('nicht-uebernommen.csv');
    expect(text.split('\r\n')).toEqual([
      '\ufeffZeile;Grund;Firma;PLZ;Ort;WZ 2008',
      '3;Firma: Der Name fehlt.;;76133;Karlsruhe;',
      "4;WZ 2008: Diesen Branchenschlüssel gibt es in der gewählten Ausgabe der WZ nicht.;'=cmd;76133;Karlsruhe;12.99.9",
      '',
    ]);
  });

  test.each<[string, Buffer, number, string]>([
    ['an empty file', Buffer.alloc(0), 400, 'Die Datei ist leer.'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex'),
      400,
      'Das ist keine Liste. Bitte eine CSV- oder XLSX-Datei hochladen.',
    ],
  ])('%s is refused with a sentence', async (_what, content, status, sentence) => {
    const { body } = await officer.post('/imports').attach('file', content, 'a.csv').expect(status);
    expect((body as { errors: { extensions: { issues: { message: string }[] } }[] }).errors[0]?.extensions.issues[0]?.message).toBe(sentence);
  });

  test('an upload without a file is refused at the field', async () => {
    const { body } = await officer.post('/imports').field('x', '1').expect(400);
    expect((body as { errors: { extensions: { issues: object[] } }[] }).errors[0]?.extensions.issues[0]).toMatchObject({ path: 'file', code: 'required' });
  });

  test('200 MB are refused before they are read', async () => {
    const server = http.createServer(api.app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const login = await loginCookie(port);
    const status = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const request = http.request(
        {
          port,
          host: '127.0.0.1',
          method: 'POST',
          path: '/imports',
          headers: { cookie: login, 'content-type': 'multipart/form-data; boundary=x', 'content-length': 200 * 1024 * 1024 },
        },
        (response) => {
          let body = '';
          response.on('data', (chunk: Buffer) => (body += chunk.toString()));
          response.on('end', () => {
            resolve({ status: response.statusCode, body });
            request.destroy();
          });
        },
      );
      request.on('error', reject);
      request.flushHeaders();
    });
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
    expect(status.status).toBe(413);
    expect(status.body).toContain('Die Datei ist größer als 50 MB.');
  });

  test('readers may neither upload nor fetch what stayed out; strangers get nothing', async () => {
    const reader = await api.login('reader');
    await reader.post('/imports').attach('file', Buffer.from('Firma\nA\n'), 'a.csv').expect(403);
    await reader.get(`/imports/${'0'.repeat(24)}/rejected.csv`).expect(404);
    await api.anonymous().post('/imports').attach('file', Buffer.from('Firma\nA\n'), 'a.csv').expect(401);
  });
});

async function loginCookie(port: number): Promise<string> {
  const user = await buildUser({ role: 'officer' });
  const response = await fetch(`http://127.0.0.1:${port}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: user.email, password: TEST_PASSWORD }),
  });
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
