import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { buildContact } from '@ortstreu/shared/contact/testing';
import { bootApi, type TestApi } from '../../testing/bootApi';

let api: TestApi;
beforeAll(async () => {
  api = await bootApi();
});
afterAll(() => api.close());

const LIST =
  'query ($filter: CompanyFilter, $sort: CompanySort, $descending: Boolean) { companies(first: 10, filter: $filter, sort: $sort, descending: $descending) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name employees employeesTrend attention { level } } } } }';
const PAGE =
  'query ($id: ID!) { company(id: $id) { name industry { title } contacts { lastName } timeline(first: 5) { edges { node { kind sentence actor { name } } } } viewerCan { update archive } } }';

describe('companies', () => {
  it('lists with filter, order and total', async () => {
    await buildCompany({ name: 'Alpha Logistik GmbH', headCount: { on: '2026-01-01', employees: 120, source: 'office' } });
    await buildCompany({ name: 'Beta Werkzeuge AG', headCount: { on: '2026-01-01', employees: 12, source: 'office' } });
    const { agent } = await api.loginAs('reader');
    const { data, errors } = await api.graphql<{ companies: { totalCount: number; edges: { node: { name: string } }[] } }>(agent, LIST, {
      filter: { employeesFrom: 50 },
      sort: 'EMPLOYEES',
      descending: true,
    });
    expect(errors).toBeUndefined();
    expect(data?.companies.totalCount).toBe(1);
    expect(data?.companies.edges.map((edge) => edge.node.name)).toEqual(['Alpha Logistik GmbH']);
  });

  it('gives the page with people, story and abilities', async () => {
    const company = await buildCompany({ name: 'Gamma GmbH', industry: { version: '2008', code: '25.62.0' } });
    await buildContact({ companyId: company._id.toHexString(), lastName: 'Muster' });
    const { agent } = await api.loginAs('reader');
    const { data, errors } = await api.graphql<{ company: Record<string, unknown> }>(agent, PAGE, { id: company._id.toHexString() });
    expect(errors).toBeUndefined();
    expect(data?.company).toMatchObject({ name: 'Gamma GmbH', contacts: [{ lastName: 'Muster' }], viewerCan: { update: false, archive: false } });
    expect(JSON.stringify(data)).toContain('Ansprechpartner Erika Muster aufgenommen');
  });

  it('answers unknown and malformed ids alike with null', async () => {
    const { agent } = await api.loginAs('officer');
    for (const id of ['0'.repeat(24), 'quatsch']) expect(await api.graphql(agent, PAGE, { id })).toEqual({ data: { company: null } });
  });

  it('finds nothing, and not everything, for an unknown or a malformed id in a filter', async () => {
    await buildCompany({});
    const { agent } = await api.loginAs('officer');
    const list = 'query ($filter: CompanyFilter) { companies(filter: $filter) { edges { node { id } } } }';
    for (const accountManagerId of ['0'.repeat(24), 'quatsch'])
      expect(await api.graphql(agent, list, { filter: { accountManagerId } })).toEqual({ data: { companies: { edges: [] } } });
  });

  it('puts what is wrong at its field, in a sentence', async () => {
    const { agent } = await api.loginAs('officer');
    const { errors } = await api.graphql(agent, 'mutation ($input: CreateCompanyInput!) { createCompany(input: $input) { id } }', {
      input: { name: '', email: 'x' },
    });
    expect(errors?.[0]?.extensions).toMatchObject({
      code: 'VALIDATION_FAILED',
      issues: expect.arrayContaining([expect.objectContaining({ path: 'name', code: 'required' })]),
    });
  });
});

describe('GET /exports/companies.csv', () => {
  const order = (value: object) => ({ order: JSON.stringify(value) });

  it('gives what the list shows, harmless for spreadsheets', async () => {
    await buildCompany({ name: '=SUMME(A1) Exportfirma' });
    await buildCompany({ name: 'Öffentliche Exportfirma GmbH', address: { city: 'Köln' } });
    const { agent } = await api.loginAs('officer');
    const answer = await agent
      .get('/exports/companies.csv')
      .query(order({ filter: { search: 'exportfirma' } }))
      .expect(200);
    const lines = answer.text
      .replace(/^\uFEFF/, '')
      .trim()
      .split('\r\n');
    expect(answer.headers['content-type']).toContain('text/csv');
    expect(lines[0]).toContain('Name;Straße und Hausnummer;PLZ;Ort');
    expect(lines.slice(1).map((line) => line.split(';')[0])).toEqual(["'=SUMME(A1) Exportfirma", 'Öffentliche Exportfirma GmbH']);
  });

  it('is not for readers, and refuses nonsense', async () => {
    await (await api.login('reader')).get('/exports/companies.csv').expect(403);
    await (await api.login('officer')).get('/exports/companies.csv').query({ order: '{"filter":{"$where":"1"}}' }).expect(400);
    await api.anonymous().get('/exports/companies.csv').expect(401);
  });
});
