import { beforeEach, describe, expect, test } from '@jest/globals';
import { CompanyModel, createCompany } from '@ortstreu/shared/company/server';
import { ContactModel, createContact, updateContact } from '@ortstreu/shared/contact/server';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf, workersScope } from '@ortstreu/shared/testing';
import { emptyImports } from '../testing/emptyImports';
import { checked, idOf, reload, upload, written } from '../testing/importSteps';
import { decideDuplicates } from './decideDuplicates';
import { rowsOfImport } from './importQueries';
import type { ImportRunRecord } from './ImportRunModel';
import { undoImport } from './runImport';
import { takeBackImport } from './takeBackImport';

const officer = scopeOf('officer');
const workers = workersScope();

beforeEach(emptyImports);

describe('people to talk to', () => {
  const list =
    'Firma;PLZ;Ort;Ansprechpartner;E-Mail Ansprechpartner;Durchwahl;E-Mail\nAlpha GmbH;76133;Karlsruhe;Frau Dr. Änne von der Heide;heide@alpha.example;0721 123-45;info@alpha.example\n' +
    'Beta GmbH;76133;Karlsruhe;;;;info@beta.example\nGamma GmbH;76133;Karlsruhe;Kim Muster;niemand;;\nDelta GmbH;76133;Karlsruhe;;;0721 99;\n';

  test('come with their company, and a bad address keeps the row out with its cell', async () => {
    const ready = await checked(await upload(list));
    expect(ready.mapping).toEqual(['name', 'postcode', 'city', 'contactName', 'contactEmail', 'contactPhone', 'email']);
    const { rows } = await rowsOfImport(ready, { states: ['rejected', 'hinted'] });
    expect(rows.map(({ number, state, issues }) => [number, state, issues.map(({ field, code }) => `${field} ${code}`)])).toEqual([
      [4, 'rejected', ['contactEmail email.invalid']],
      [5, 'hinted', ['contactPhone contactWithoutName']],
    ]);
    expect((await written(ready)).counts).toMatchObject({ created: 3, rejected: 1 });
    const alpha = await CompanyModel.findOne({ name: 'Alpha GmbH' }).lean();
    expect(await ContactModel.find({}).lean()).toMatchObject([
      {
        companyId: alpha?._id,
        salutation: 'ms',
        title: 'Dr.',
        firstName: 'Änne',
        lastName: 'von der Heide',
        email: 'heide@alpha.example',
        phone: '+4972112345',
        isPrimary: true,
        version: 1,
        archivedAt: null,
      },
    ]);
    expect(alpha).toMatchObject({ email: 'info@alpha.example' });
  });

  test('go again with their company, and undo leaves word for those who derived something from it', async () => {
    const done = await written(await checked(await upload(list)));
    const alpha = await CompanyModel.findOne({ name: 'Alpha GmbH' }).lean();
    await runCommand(undoImport, idOf(done), officer);
    await takeBackImport(workers, done._id.toHexString());
    expect([await CompanyModel.countDocuments({}), await ContactModel.countDocuments({})]).toEqual([0, 0]);
    expect(await OutboxModel.countDocuments({ event: 'companies.removed', 'payload.companyIds': alpha?._id.toHexString() })).toBe(1);
  });

  test('are added to a company that is filled, once, and leave it on undo unless somebody worked with them', async () => {
    const company = await runCommand(
      createCompany,
      { name: 'Alpha GmbH', email: 'info@alpha.example', address: { postcode: '76133', city: 'Karlsruhe' } },
      officer,
    );
    const companyId = company._id.toHexString();
    await runCommand(createContact, { companyId, lastName: 'Chef', isPrimary: true }, officer);
    const fill = async (): Promise<ImportRunRecord> => {
      const ready = await checked(await upload(list));
      await runCommand(decideDuplicates, { runId: ready._id.toHexString(), decision: 'fill' }, officer);
      return written(ready);
    };
    const names = async () =>
      (await ContactModel.find({ companyId: company._id }).sort({ lastName: 1 }).lean()).map(({ lastName, isPrimary }) => [lastName, isPrimary]);
    const takeBack = async (run: ImportRunRecord) => {
      await runCommand(undoImport, idOf(run), officer);
      await takeBackImport(workers, run._id.toHexString());
    };
    const first = await fill();
    expect(first.counts).toMatchObject({ filled: 1 });
    expect(await names()).toEqual([
      ['Chef', true],
      ['von der Heide', false],
    ]);
    expect((await fill()).counts).toMatchObject({ filled: 0 });
    expect(await names()).toHaveLength(2);
    await takeBack(first);
    expect(await names()).toEqual([['Chef', true]]);
    const second = await fill();
    const heide = await ContactModel.findOne({ lastName: 'von der Heide' }).lean();
    await runCommand(updateContact, { id: heide?._id.toHexString() ?? '', version: 1, jobTitle: 'Prokuristin' }, officer);
    await takeBack(second);
    expect(await names()).toHaveLength(2);
    expect(await reload(second)).toMatchObject({ counts: { undone: 2, kept: 1 } });
  });
});
