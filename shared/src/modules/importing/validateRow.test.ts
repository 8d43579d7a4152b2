import { createCompanyInput } from '@ortstreu/shared/company';
import { localDate } from '@ortstreu/shared/kernel';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { IMPORT_FIELDS, type ImportField } from './importFields';
import type { ImportLookups, ImportOptions, RowResult } from './importRow';
import { validateRow } from './validateRow';

const lookups: ImportLookups = {
  industryCode: (_version, text) => ({ '28.41.0': '28.41.0', '28410': '28.41.0', C: 'C' })[text],
  placeName: (postcode) => ({ '01067': 'Dresden', '76135': 'Karlsruhe' })[postcode],
};
const options: ImportOptions = { wzVersion: '2008', factsOn: localDate('2026-11-22'), leaveOutUnreadable: false };

const check = (row: Partial<Record<ImportField, string>>, more: Partial<ImportOptions> = {}): RowResult =>
  validateRow(Object.values(row), Object.keys(row) as ImportField[], { ...options, ...more }, lookups);
const codes = (result: RowResult) => result.issues.map(({ field, code }) => `${field} ${code}`);

describe('validateRow', () => {
  test('a full row of an office list', () => {
    const result = check({
      name: 'Müller Maschinenbau GmbH & Co. KG',
      street: 'Kleinoberfeld',
      houseNumber: '5',
      postcode: '76135',
      city: 'Karlsruhe',
      registerNumber: 'HRA 104988 Amtsgericht Mannheim',
      industryCode: '28410',
      employees: '1.234',
      employeesOn: '31.12.2024',
      apprentices: '12',
      premises: 'Miete',
      leaseStart: '01.01.2020',
      leaseEnd: '31.12.2029',
      landArea: '2,5 ha',
      email: 'info@mueller.de; x@mueller.de',
      website: 'www.mueller.de',
      phone: '0721 1234',
    });
    expect(codes(result)).toEqual(['email emailFirstTaken']);
    expect(result.row?.company).toMatchObject({
      name: 'Müller Maschinenbau GmbH & Co. KG',
      legalForm: 'GmbH & Co. KG',
      address: { street: 'Kleinoberfeld 5', postcode: '76135', city: 'Karlsruhe' },
      register: { type: 'HRA', number: '104988', court: 'Mannheim' },
      industry: { version: '2008', code: '28.41.0' },
      headCount: { on: '2024-12-31', employees: 1234, apprentices: 12, source: 'import' },
      establishment: { premises: 'leased', leaseStart: '2020-01-01', leaseEnd: '2029-12-31', landArea: 25_000 },
      email: 'info@mueller.de',
      website: 'https://www.mueller.de',
    });
  });

  test('unknown cells stay unknown', () => {
    const result = check({ name: 'Air Canada', registerNumber: '-', employees: 'NA', email: '', leaseEnd: 'k. A.' });
    expect(result.issues).toEqual([]);
    expect(result.row?.company.headCount).toBeUndefined();
    expect(result.row?.company.register).toBeUndefined();
  });

  test.each<[string, Partial<Record<ImportField, string>>, string]>([
    ['no name', { name: ' ', city: 'Köln' }, 'name nameMissing'],
    ['name says nothing', { name: 'NA' }, 'name nameMissing'],
    ['unknown WZ code', { name: 'A', industryCode: '99.99.9' }, 'industryCode industryUnknown'],
    ['lease ends before it starts', { name: 'A', leaseStart: '01.01.2025', leaseEnd: '31.12.2024' }, 'leaseEnd leaseEndBeforeStart'],
    ['a head count in words', { name: 'A', employees: 'viele' }, 'employees countUnreadable'],
    ['a day that does not exist', { name: 'A', leaseEnd: '31.02.2025' }, 'leaseEnd dateUnreadable'],
    ['no mail address', { name: 'A', email: 'info(at)a.de' }, 'email email.invalid'],
    ['no postcode', { name: 'A', postcode: '7613' }, 'ok'],
    ['a postcode with letters', { name: 'A', postcode: '76I35' }, 'postcode postcode.invalid'],
    ['a name without end', { name: 'A'.repeat(301) }, 'name tooLong'],
    ['an unknown country', { name: 'A', countryCode: 'Absurdistan' }, 'countryCode countryUnknown'],
  ])('%s', (_case, row, expected) => {
    const result = check(row);
    expect(codes(result)).toEqual(expected === 'ok' ? [] : [expected]);
    expect(result.row === undefined).toBe(expected !== 'ok');
  });

  test('unreadable values are left out on demand, but a row never comes in without a name', () => {
    const result = check({ name: 'A GmbH', employees: 'viele', email: 'kaputt', leaseStart: '2025', leaseEnd: '2024' }, { leaveOutUnreadable: true });
    expect(codes(result)).toEqual(['employees countUnreadable', 'email email.invalid', 'leaseEnd leaseEndBeforeStart']);
    expect(result.row?.company).toMatchObject({ name: 'A GmbH', establishment: { leaseStart: '2025-01-01' } });
    expect(result.row?.company.email).toBeUndefined();
    expect(result.row?.company.establishment?.leaseEnd).toBeUndefined();
    expect(check({ name: '', employees: '3' }, { leaveOutUnreadable: true }).row).toBeUndefined();
  });

  test('an address in one cell, a city with a remark, a lost zero', () => {
    expect(check({ name: 'A', city: 'Mainz (Amtsgericht Mainz HRB 1)', address: 'Kleinoberfeld 5, 76135 Karlsruhe.' }).row?.company.address).toMatchObject({
      street: 'Kleinoberfeld 5',
      postcode: '76135',
      city: 'Mainz',
    });
    expect(check({ name: 'A', postcode: '1067' }).row?.company.address).toMatchObject({ postcode: '01067', city: 'Dresden' });
  });

  test('a register number without its kind is left out with a hint', () => {
    const result = check({ name: 'Qatar Airways', registerNumber: '16070' });
    expect(codes(result)).toEqual(['registerNumber registerWithoutType']);
    expect(result.row).toBeDefined();
    expect(check({ name: 'A', registerNumber: '16070', registerType: 'hrb', registerCourt: 'Amtsgericht Ulm' }).row?.company.register).toEqual({
      type: 'HRB',
      number: '16070',
      court: 'Ulm',
    });
  });

  test('a foreign postcode is left out with a hint', () => {
    const result = check({ name: 'Air Canada', countryCode: 'CA', postcode: 'QC H4S 1Z3' });
    expect(codes(result)).toEqual(['postcode postcodeForeign']);
    expect(result.row?.company.address?.postcode).toBe('');
  });

  test.each([
    ['currently registered', 'active'],
    ['removed', 'closed'],
    ['in Liquidation', 'closing'],
    ['Insolvenzverfahren eröffnet', 'inInsolvency'],
  ])('status %s', (text, status) => expect(check({ name: 'A', status: text }).row?.company.status).toBe(status));

  test('whatever stands in the cells: a row is in and valid, or out with a reason', () => {
    const cell = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('NA', '-', '31.12.2024', '1.234,56', 'HRB 1', '76135', 'a@b.de', '2024', 'C'));
    fc.assert(
      fc.property(fc.array(cell, { minLength: IMPORT_FIELDS.length, maxLength: IMPORT_FIELDS.length }), fc.boolean(), (cells, leaveOutUnreadable) => {
        const { row, issues } = validateRow(cells, IMPORT_FIELDS, { ...options, leaveOutUnreadable }, lookups);
        if (row) expect(createCompanyInput.safeParse(row.company).error).toBeUndefined();
        else expect(issues.some(({ severity }) => severity !== 'hint')).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});
