import { beforeAll, describe, expect, test } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { createContact } from '@ortstreu/shared/contact/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { scopeOf } from '@ortstreu/shared/testing';
import { recordVisit } from '@ortstreu/shared/visit/server';
import { searchEverywhere } from './searchEverywhere';

const officer = scopeOf('officer');
const titles = async (text: string, scope = officer) => (await searchEverywhere(scope, text)).map(({ type, title }) => `${type} ${title}`);

beforeAll(async () => {
  const mueller = await buildCompany({ name: 'Müller Maschinenbau GmbH & Co. KG', address: { street: 'Ring 1', postcode: '76133', city: 'Karlsruhe' } });
  await buildCompany({ name: 'Anton Mueller AG' });
  await buildCompany({ name: 'Zeta Zelte', address: { city: 'Karlsbad' } });
  await runCommand(createContact, { companyId: mueller._id.toHexString(), lastName: 'Weiß', firstName: 'Änne' }, officer);
  const gone = await buildCompany({ name: 'Müller Archiv' });
  await runCommand(archiveCompany, { id: gone._id.toHexString(), version: gone.version }, officer);
  await runCommand(
    recordVisit,
    { companyId: mueller._id.toHexString(), status: 'held', heldOn: '2026-11-20', actionNeeded: 'none', kind: 'onSite', summary: 'Gut.' },
    officer,
  );
});

describe('searchEverywhere', () => {
  test.each([
    ['müller', ['company Müller Maschinenbau GmbH & Co. KG', 'company Anton Mueller AG', 'visit Müller Maschinenbau GmbH & Co. KG']],
    ['MUELLER masch', ['company Müller Maschinenbau GmbH & Co. KG', 'visit Müller Maschinenbau GmbH & Co. KG']],
    ['Muller AG', ['company Müller Maschinenbau GmbH & Co. KG', 'company Anton Mueller AG', 'visit Müller Maschinenbau GmbH & Co. KG']],
    ['weiss', ['contact Änne Weiß']],
    ['zelte', ['company Zeta Zelte']],
    ['quatsch', []],
    ['', []],
    ['GmbH', []],
  ])('%p', async (text, expected) => expect((await titles(text)).sort()).toEqual([...expected].sort()));

  test('two words must be met by the same record, each by one of its words', async () => {
    // `karls` is met by Karlsbad, `muller` is not: no word of one record may stand for another's.
    expect(await titles('müller karlsbad')).toEqual([]);
  });

  test('a contact says which company it belongs to', async () => {
    expect((await searchEverywhere(officer, 'weiß'))[0]).toMatchObject({ subtitle: 'Müller Maschinenbau GmbH & Co. KG', companyId: expect.any(String) });
  });
});
