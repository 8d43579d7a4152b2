import { describe, expect, it } from '@jest/globals';
import { AuditModel, CONFIDENTIAL, changesBetween, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { buildCompany } from '../testing/buildCompany';
import { addNote } from './addNote';
import { archiveCompany } from './archiveCompany';
import { CompanyModel } from './CompanyModel';
import { companyById, countCompanies, listCompanies } from './companyQueries';
import { createCompany } from './createCompany';
import { updateCompany } from './updateCompany';

describe('createCompany', () => {
  it('writes record, audit, story and event together', async () => {
    const company = await buildCompany({ name: 'Müller & Söhne GmbH & Co. KG', headCount: { on: '2026-01-01', employees: 42, source: 'office' } });
    const id = company._id.toHexString();
    expect(company).toMatchObject({ version: 1, employees: 42, status: 'active', establishment: { premises: 'unknown', leaseEnd: null } });
    expect(await AuditModel.find({ 'subject.id': id }).lean()).toMatchObject([{ action: 'create', command: 'company.create' }]);
    expect(await OutboxModel.find({ 'payload.companyId': id }).lean()).toMatchObject([{ event: 'company.created', dispatchedAt: null }]);
    const story = await timelineOf(scopeOf('reader'), { subject: { companyId: company._id } });
    expect(story.edges.map((edge) => edge.node.kind)).toEqual(['companyCreated']);
  });

  it('names every wrong field and writes nothing', async () => {
    const before = await CompanyModel.countDocuments();
    const error = await errorOf(
      runCommand(
        createCompany,
        { name: '  ', establishment: { premises: 'leased', leaseStart: '2026-05-01', leaseEnd: '2026-04-30' }, email: 'nobody' },
        scopeOf('officer'),
      ),
    );
    expect(error.code).toBe('VALIDATION_FAILED');
    expect(error.issues).toEqual(
      expect.arrayContaining([
        { path: 'name', code: 'required' },
        { path: 'establishment.leaseEnd', code: 'company.leaseEndBeforeStart' },
        { path: 'email', code: 'email.invalid' },
      ]),
    );
    expect(await CompanyModel.countDocuments()).toBe(before);
  });

  it('refuses an industry that the classification does not know', async () => {
    const error = await errorOf(buildCompany({ industry: { version: '2008', code: '99.98' } }));
    expect(error.issues).toMatchObject([{ path: 'industry.code', code: 'industry.unknown' }]);
  });

  it('is not for readers', async () => {
    expect((await errorOf(buildCompany({}, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('updateCompany', () => {
  it('changes what is given, keeps the rest and tells the difference', async () => {
    const company = await buildCompany({ phone: '06725 1', headCount: { on: '2025-01-01', employees: 50, source: 'import' } });
    const id = company._id.toHexString();
    const after = await runCommand(
      updateCompany,
      { id, version: 1, name: 'Neuer Name AG', headCount: { on: '2026-11-01', employees: 38, source: 'visit' } },
      scopeOf('officer'),
    );
    expect(after).toMatchObject({ version: 2, name: 'Neuer Name AG', phone: '06725 1', employees: 38 });
    expect(after.headCounts.map((count) => count.employees)).toEqual([50, 38]);
    const audit = await AuditModel.findOne({ 'subject.id': id, action: 'update' }).lean();
    expect(audit?.changes.map((change) => change.field).sort()).toEqual(['employees', 'headCounts', 'name']);
  });

  it('shows the current record to the second of two who save', async () => {
    const company = await buildCompany();
    const id = company._id.toHexString();
    await runCommand(updateCompany, { id, version: 1, name: 'Erste' }, scopeOf('officer'));
    const error = await errorOf(runCommand(updateCompany, { id, version: 1, name: 'Zweite' }, scopeOf('head')));
    expect(error.code).toBe('CONFLICT');
    expect(error.current).toMatchObject({ name: 'Erste', version: 2 });
  });

  it('lets a person override the importance and return to the computed one', async () => {
    const id = (await buildCompany())._id.toHexString();
    const overridden = await runCommand(
      updateCompany,
      { id, version: 1, importanceOverride: { importanceClass: 'A', reason: 'Ankerbetrieb im Gewerbegebiet' } },
      scopeOf('officer'),
    );
    expect(overridden.importance).toMatchObject({ importanceClass: 'A', computedClass: null });
    const returned = await runCommand(updateCompany, { id, version: 2, importanceOverride: null }, scopeOf('officer'));
    expect(returned.importance).toMatchObject({ importanceClass: null, override: null });
  });

  it('answers unknown ids with NOT_FOUND', async () => {
    expect((await errorOf(runCommand(updateCompany, { id: new Types.ObjectId().toHexString(), version: 1, name: 'X' }, scopeOf('officer')))).code).toBe(
      'NOT_FOUND',
    );
  });
});

describe('archiveCompany', () => {
  it('hides from the list and can be undone', async () => {
    const company = await buildCompany({ name: 'Zu archivieren KG' });
    const id = company._id.toHexString();
    await runCommand(archiveCompany, { id, version: 1 }, scopeOf('officer'));
    expect(await countCompanies(scopeOf('officer'), { search: 'archivieren' })).toBe(0);
    await runCommand(archiveCompany, { id, version: 2, isArchived: false }, scopeOf('officer'));
    expect(await countCompanies(scopeOf('officer'), { search: 'archivieren' })).toBe(1);
  });
});

describe('addNote', () => {
  it('keeps a restricted note to its author and heads', async () => {
    const company = await buildCompany();
    const author = scopeOf('officer');
    await runCommand(addNote, { companyId: company._id.toHexString(), text: 'Vertraulich', confidentiality: 'restricted' }, author);
    const kindsFor = async (scope: ReturnType<typeof scopeOf>) =>
      (await timelineOf(scope, { subject: { companyId: company._id } })).edges.map((edge) => edge.node.kind);
    expect(await kindsFor(author)).toContain('note');
    expect(await kindsFor(scopeOf('head'))).toContain('note');
    expect(await kindsFor(scopeOf('officer'))).not.toContain('note');
    expect(await kindsFor(scopeOf('administrator'))).not.toContain('note');
  });

  it('counts a call as contact, a note not', async () => {
    const company = await buildCompany();
    const companyId = company._id.toHexString();
    await runCommand(addNote, { companyId, text: 'Nur notiert' }, scopeOf('officer'));
    expect((await companyById(scopeOf('officer'), companyId)).lastContactOn).toBeNull();
    await runCommand(addNote, { companyId, kind: 'call', text: 'Gesprochen' }, scopeOf('officer'));
    expect((await companyById(scopeOf('officer'), companyId)).lastContactOn).toBe('2026-11-23');
  });
});

describe('listCompanies', () => {
  it('pages in German order without losing or doubling anything', async () => {
    await CompanyModel.deleteMany({});
    const names = ['Zebra', 'Äpfel', 'apfel', 'Öl', 'Ofen', 'Übung', 'Uhr', 'Ähre', 'Straße', 'Strasse', 'Bäcker'];
    for (const name of names) await buildCompany({ name });
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof listCompanies>> = await listCompanies(scopeOf('reader'), { first: 3, after });
      seen.push(...page.edges.map((edge) => edge.node.name));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(names.length);
    expect([...seen].sort()).toEqual([...names].sort());
    const order = new Intl.Collator('de', { sensitivity: 'accent' });
    expect(seen.every((name, index) => index === 0 || order.compare(seen[index - 1] ?? '', name) <= 0)).toBe(true);
  });

  it('pages over missing values in both directions', async () => {
    await CompanyModel.deleteMany({});
    for (const [index, employees] of [5, undefined, 7, undefined, 5].entries())
      await buildCompany({ name: `Firma ${index}`, headCount: employees === undefined ? null : { on: '2026-01-01', employees, source: 'office' } });
    for (const descending of [false, true]) {
      const first = await listCompanies(scopeOf('reader'), { sort: 'EMPLOYEES', descending, first: 2 });
      const second = await listCompanies(scopeOf('reader'), { sort: 'EMPLOYEES', descending, first: 2, after: first.pageInfo.endCursor });
      const third = await listCompanies(scopeOf('reader'), { sort: 'EMPLOYEES', descending, first: 2, after: second.pageInfo.endCursor });
      const values = [...first.edges, ...second.edges, ...third.edges].map((edge) => edge.node.employees);
      expect(values).toEqual(descending ? [7, 5, 5, null, null] : [null, null, 5, 5, 7]);
    }
  });

  it('finds by umlaut spellings and beginnings', async () => {
    await CompanyModel.deleteMany({});
    await buildCompany({ name: 'Müller Präzisionsteile GmbH' });
    for (const search of ['mueller', 'MÜLLER praez', 'muller', 'gau-alg']) expect(await countCompanies(scopeOf('reader'), { search })).toBe(1);
    expect(await countCompanies(scopeOf('reader'), { search: 'schulze' })).toBe(0);
  });
});

describe('changesBetween', () => {
  it('leaves confidential texts out', () => {
    expect(changesBetween({ note: 'a', kind: 1 }, { note: 'b', kind: 1 }, ['note'])).toEqual([{ field: 'note', before: CONFIDENTIAL, after: CONFIDENTIAL }]);
  });
});
