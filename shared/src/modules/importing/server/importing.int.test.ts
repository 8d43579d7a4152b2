import { beforeEach, describe, expect, test } from '@jest/globals';
import { addNote, CompanyModel, createCompany } from '@ortstreu/shared/company/server';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf, workersScope } from '@ortstreu/shared/testing';
import { TimelineEntryModel } from '@ortstreu/shared/timeline/server';
import mongoose from 'mongoose';
import { emptyImports } from '../testing/emptyImports';
import { checked, chunks, idOf, reload, upload, written } from '../testing/importSteps';
import { applyImport } from './applyImport';
import { checkImport } from './checkImport';
import { decideDuplicates } from './decideDuplicates';
import { ImportRunModel } from './ImportRunModel';
import { rejectedRows, rowsOfImport } from './importQueries';
import { discardImport, runImport, undoImport } from './runImport';
import { setImportMapping } from './setImportMapping';
import { startImport } from './startImport';
import { takeBackImport } from './takeBackImport';

const officer = scopeOf('officer');
const workers = workersScope();
const uploadedFiles = () => mongoose.connection.collection('imports.files').countDocuments({});

beforeEach(emptyImports);

const LATIN1 = Buffer.from(
  'Firma;Straße;PLZ;Ort;Beschäftigte;Stand;WZ 2008;Mietende\r\n' +
    'Müller Maschinenbau GmbH;Ring 1;76133;Karlsruhe;1.234;31.12.2024;28.41.0;31.12.2029\r\n' +
    ';Ring 2;76133;Karlsruhe;5;;;\r\n' +
    'Weiß e.K.;Ring 3;76133;Karlsruhe;NA;-;;\r\n' +
    'Falsche Branche GmbH;Ring 4;76133;Karlsruhe;3;31.12.2024;12.99.9;\r\n',
  'latin1',
);

describe('an import', () => {
  test('a Latin-1 list is in, row by row, or listed with its reason', async () => {
    const run = await upload(LATIN1);
    expect(run).toMatchObject({
      status: 'mapping',
      rowCount: 4,
      mappingOrigin: 'guessed',
      mapping: ['name', 'street', 'postcode', 'city', 'employees', 'employeesOn', 'industryCode', 'leaseEnd'],
      source: { encoding: 'windows-1252', delimiter: ';' },
    });
    const ready = await checked(run);
    expect(ready).toMatchObject({ status: 'checked', counts: { ready: 2, rejected: 2, duplicates: 0 } });
    const { rows } = await rowsOfImport(ready, { states: ['rejected'] });
    expect(rows.map(({ number, issues }) => [number, issues.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [3, ['name nameMissing']],
      [5, ['industryCode industryUnknown']],
    ]);
    const done = await written(run);
    expect(done).toMatchObject({ status: 'done', counts: { created: 2, rejected: 2 } });
    const mueller = await CompanyModel.findOne({ name: 'Müller Maschinenbau GmbH' }).lean();
    expect(mueller).toMatchObject({
      employees: 1234,
      legalForm: 'GmbH',
      industry: { version: '2008', code: '28.41.0' },
      establishment: { premises: 'leased', leaseEnd: '2029-12-31' },
      version: 1,
      archivedAt: null,
      attentionRank: 0,
      headCounts: [{ on: '2024-12-31', employees: 1234, source: 'import' }],
    });
    expect(mueller?.searchTokens).toEqual(expect.arrayContaining(['muller', 'maschinenbau', 'karlsruhe']));
    expect(await CompanyModel.findOne({ name: 'Weiß e.K.' }).lean()).toMatchObject({ employees: null, headCounts: [] });
    expect(await TimelineEntryModel.countDocuments({ kind: 'companyImported' })).toBe(2);
    expect(await uploadedFiles()).toBe(0);
    expect(await OutboxModel.countDocuments({ event: 'import.finished', 'payload.runId': run._id.toHexString() })).toBe(1);
  });

  test('what an imported company looks like is what one taken up by hand looks like', async () => {
    await written(await checked(await upload('Firma;Ort\nA GmbH;Köln\n')));
    await runCommand(createCompany, { name: 'B GmbH', legalForm: 'GmbH', address: { city: 'Köln' } }, officer);
    const [imported, made] = await Promise.all([CompanyModel.findOne({ name: 'A GmbH' }).lean(), CompanyModel.findOne({ name: 'B GmbH' }).lean()]);
    const shape = (value: object | null) =>
      Object.fromEntries(
        Object.entries(value ?? {}).filter(([key]) => !['_id', 'name', 'searchTokens', 'createdAt', 'updatedAt', 'importRunId'].includes(key)),
      );
    expect(shape(imported)).toEqual(shape(made));
  });

  test('a corrected mapping is remembered for the same headers', async () => {
    const run = await upload('Betrieb X;Ort\nA;Köln\n');
    await checked(run, { mapping: ['name', null], leaveOutUnreadable: true });
    expect(await upload('BETRIEB X;Ort\nB;Bonn\n')).toMatchObject({
      mapping: ['name', null],
      mappingOrigin: 'remembered',
      options: { leaveOutUnreadable: true },
    });
  });

  test('a mapping without a name or with a field twice is refused at the field', async () => {
    const run = await upload('Firma;Ort\nA;Köln\n');
    const error = await errorOf(runCommand(setImportMapping, { ...idOf(run), mapping: ['city', 'city'] }, officer));
    expect(error.issues.map(({ path, code }) => `${path} ${code}`)).toEqual([
      'mapping.name importing.mapping.nameMissing',
      'mapping.city importing.mapping.fieldTwice',
    ]);
  });

  test.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), 'file.empty'],
    ['headers alone', Buffer.from('Firma;Ort\n'), 'importing.noRows'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001000000010008060000005c72a866', 'hex'), 'importing.notAList'],
  ])('%s is refused and leaves nothing behind', async (_what, content, code) => {
    expect((await errorOf(upload(content))).issues[0]).toMatchObject({ path: 'file', code });
    expect(await uploadedFiles()).toBe(0);
    expect(await ImportRunModel.countDocuments({})).toBe(0);
  });

  test('more than 50 MB is refused and leaves nothing behind', async () => {
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (let sent = 0; sent < 60; sent += 1) yield Buffer.alloc(1024 * 1024, 'a;b\n');
    }
    const error = await errorOf(startImport(officer, 'groß.csv', endless()));
    expect(error).toMatchObject({ code: 'PAYLOAD_TOO_LARGE', issues: [{ code: 'file.tooLarge' }] });
    expect(await uploadedFiles()).toBe(0);
    expect(await mongoose.connection.collection('imports.chunks').countDocuments({})).toBe(0);
  });

  test('readers may not import', async () => {
    expect((await errorOf(startImport(scopeOf('reader'), 'a.csv', chunks('Firma\nA\n')))).code).toBe('FORBIDDEN');
    expect(await uploadedFiles()).toBe(0);
  });
});

describe('duplicates', () => {
  const list =
    'Firma;Straße;PLZ;Ort;Telefon\nMueller Maschinenbau KG;Kölner Straße 5;76133;Karlsruhe;0721 1\nNeu GmbH;Ring 1;76133;Karlsruhe;\nNeu GmbH;Ring 1;76133;Karlsruhe;\n';
  const known = () =>
    runCommand(createCompany, { name: 'Müller Maschinenbau GmbH', address: { street: 'Kölner Str. 5', postcode: '76133', city: 'Karlsruhe' } }, officer);

  test('are shown with their reasons, also within the file, and stay out while undecided', async () => {
    const company = await known();
    const ready = await checked(await upload(list));
    const { rows } = await rowsOfImport(ready, { states: ['duplicate'] });
    expect(
      rows.map(({ number, candidates }) => [number, candidates.map(({ companyId, rowNumber, reasons }) => [companyId?.toHexString() ?? rowNumber, reasons])]),
    ).toEqual([
      [2, [[company._id.toHexString(), ['nameSame', 'streetSame', 'postcodeSame']]]],
      [4, [[3, ['nameSame', 'streetSame', 'postcodeSame']]]],
    ]);
    const done = await written(ready);
    expect(done.counts).toMatchObject({ created: 1, skipped: 2, filled: 0 });
    const out = [];
    for await (const row of rejectedRows(done._id)) out.push([row.number, row.reason]);
    expect(out).toEqual([
      [2, 'undecided'],
      [4, 'undecided'],
    ]);
  });

  test('fill gives the company what it lacks and nothing else; undo takes that back', async () => {
    const company = await known();
    const ready = await checked(await upload(list));
    await runCommand(decideDuplicates, { runId: ready._id.toHexString(), decision: 'fill', rows: [2] }, officer);
    await runCommand(decideDuplicates, { runId: ready._id.toHexString(), decision: 'create' }, officer);
    const done = await written(ready);
    expect(done.counts).toMatchObject({ created: 2, filled: 1, skipped: 0 });
    expect(await CompanyModel.findById(company._id).lean()).toMatchObject({
      name: 'Müller Maschinenbau GmbH',
      phone: '0721 1',
      address: { street: 'Kölner Str. 5' },
      version: 2,
    });
    await runCommand(undoImport, idOf(done), officer);
    await takeBackImport(workers, done._id.toHexString());
    expect(await reload(done)).toMatchObject({ status: 'undone', counts: { undone: 3, kept: 0 } });
    expect(await CompanyModel.findById(company._id).lean()).toMatchObject({ phone: null });
    expect(await CompanyModel.countDocuments({})).toBe(1);
  });

  test('a register entry taken up since the check stays out', async () => {
    const ready = await checked(await upload('Firma;Handelsregister\nAlpha GmbH;HRB 7 Amtsgericht Köln\n'));
    await runCommand(createCompany, { name: 'Alpha', register: { court: 'Köln', type: 'HRB', number: '7' } }, officer);
    const done = await written(ready);
    expect(done.counts).toMatchObject({ created: 0, skipped: 1 });
    expect((await rowsOfImport(done, { states: ['skipped'] })).rows[0]).toMatchObject({ number: 2, reason: 'createdMeanwhile', name: 'Alpha GmbH' });
  });
});

describe('breaks', () => {
  const many = `Firma;PLZ;Ort\n${Array.from({ length: 1300 }, (_, index) => `Betrieb ${index} GmbH;76133;Karlsruhe`).join('\n')}\n`;

  test('a killed import goes on where it stopped, and a second worker writes nothing twice', async () => {
    const ready = await checked(await upload(many), { leaveOutUnreadable: true });
    await runCommand(runImport, idOf(ready), officer);
    // The first batch is written; then the process dies before the second.
    const stop = new Error('killed');
    const original = CompanyModel.insertMany.bind(CompanyModel);
    let batches = 0;
    CompanyModel.insertMany = ((...args: Parameters<typeof original>) => {
      batches += 1;
      if (batches === 2) throw stop;
      return original(...args);
    }) as typeof CompanyModel.insertMany;
    await expect(applyImport(workers, ready._id.toHexString())).rejects.toBe(stop);
    CompanyModel.insertMany = original;
    expect(await reload(ready)).toMatchObject({ status: 'running', writtenUpTo: 501, counts: { created: 500 } });
    expect(await CompanyModel.countDocuments({})).toBe(500);
    await Promise.allSettled([applyImport(workers, ready._id.toHexString()), applyImport(workers, ready._id.toHexString())]);
    await applyImport(workers, ready._id.toHexString());
    expect(await reload(ready)).toMatchObject({ status: 'done', counts: { created: 1300 } });
    expect(await CompanyModel.countDocuments({})).toBe(1300);
    expect((await CompanyModel.distinct('name')).length).toBe(1300);
  }, 30_000);

  test('a newer mapping overtakes a check, and a check that is repeated counts once', async () => {
    const run = await upload(many);
    const first = await runCommand(setImportMapping, { ...idOf(run), mapping: run.mapping }, officer);
    const second = await runCommand(setImportMapping, { ...idOf(first), mapping: ['name', null, 'city'] }, officer);
    await checkImport(workers, run._id.toHexString(), first.checkId?.toHexString() ?? '');
    expect(await reload(run)).toMatchObject({ status: 'checking', progress: 0 });
    await checkImport(workers, run._id.toHexString(), second.checkId?.toHexString() ?? '');
    await checkImport(workers, run._id.toHexString(), second.checkId?.toHexString() ?? '');
    expect(await reload(run)).toMatchObject({ status: 'checked', counts: { ready: 1300, rejected: 0 } });
  }, 30_000);

  test('undo keeps the companies that somebody has worked with', async () => {
    const done = await written(await checked(await upload('Firma;Ort\nAlpha GmbH;Köln\nBeta GmbH;Köln\nGamma GmbH;Köln\n')));
    const alpha = await CompanyModel.findOne({ name: 'Alpha GmbH' }).lean();
    await runCommand(addNote, { companyId: alpha?._id.toHexString(), text: 'Angerufen.' }, officer);
    await runCommand(undoImport, idOf(done), officer);
    await takeBackImport(workers, done._id.toHexString());
    expect(await reload(done)).toMatchObject({ status: 'undone', counts: { undone: 2, kept: 1 } });
    expect((await CompanyModel.find({}).lean()).map(({ name }) => name)).toEqual(['Alpha GmbH']);
    expect(await TimelineEntryModel.countDocuments({ companyId: { $ne: alpha?._id } })).toBe(0);
  });

  test('what is written can be undone but not discarded; what is not written the other way round', async () => {
    const ready = await checked(await upload('Firma\nA\nB\n'));
    expect((await errorOf(runCommand(undoImport, idOf(ready), officer))).code).toBe('ILLEGAL_TRANSITION');
    await runCommand(discardImport, idOf(ready), officer);
    expect(await uploadedFiles()).toBe(0);
    const done = await written(await checked(await upload('Firma\nA\nB\n')));
    expect((await errorOf(runCommand(discardImport, idOf(done), officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(runImport, idOf(done), officer))).code).toBe('ILLEGAL_TRANSITION');
  });
});
