import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scoreDuplicate, type DuplicateFacts } from './duplicates';
import { courtPlace, parseRegisterEntry, registerKey } from './registerEntry';

describe('register entries', () => {
  test.each([
    ['HRB 2168 Amtgericht Köln', { type: 'HRB', number: '2168', court: 'Köln' }],
    ['Freiburg HRB 290027', { type: 'HRB', number: '290027', court: 'Freiburg' }],
    ['Amtsgericht Mainz - HRB 47749', { type: 'HRB', number: '47749', court: 'Mainz' }],
    ['AG Ulm HRB733241', { type: 'HRB', number: '733241', court: 'Ulm' }],
    ['HRB 739709', { type: 'HRB', number: '739709' }],
    ['hra 00123', { type: 'HRA', number: '123' }],
    ['HRB 1234 B', { type: 'HRB', number: '1234 B' }],
    ['16070', { number: '16070' }],
    ['kein Eintrag', undefined],
    ['', undefined],
  ])('%s', (text, expected) => expect(parseRegisterEntry(text)).toEqual(expected));

  test('one key for every spelling of the court', () => {
    const keys = ['Amtsgericht Köln', 'AG Köln', 'KOELN'].map((court) => registerKey({ type: 'HRB', number: '2168', court: courtPlace(court) }));
    expect(new Set(keys)).toEqual(new Set(['koeln|HRB|2168']));
    expect(registerKey({ type: 'HRB', number: '2168' })).toBeUndefined();
  });
});

const muster: DuplicateFacts = { name: 'Müller Maschinenbau GmbH', street: 'Kölner Str. 5', postcode: '76133' };

describe('scoreDuplicate', () => {
  test.each<[string, DuplicateFacts, DuplicateFacts, string, string[]]>([
    [
      'same entry, other name',
      { ...muster, register: { type: 'HRB', number: '1', court: 'Köln' } },
      { name: 'MM Holding', register: { type: 'HRB', number: '1', court: 'Amtsgericht Köln'.slice(12) } },
      'same',
      ['registerSame'],
    ],
    [
      'same name and address',
      muster,
      { name: 'Mueller Maschinenbau KG', street: 'Kölner Straße 5', postcode: '76133' },
      'suspected',
      ['nameSame', 'streetSame', 'postcodeSame'],
    ],
    [
      'sounds alike at the same postcode and street',
      muster,
      { ...muster, name: 'Miller Maschinenbau' },
      'suspected',
      ['nameSoundsAlike', 'streetSame', 'postcodeSame'],
    ],
    ['same name elsewhere', muster, { name: 'Müller Maschinenbau GmbH', street: 'Ring 1', postcode: '10115' }, 'different', ['nameSame']],
    [
      'same name in the same place, no postcode known',
      { name: 'Alpha GmbH', city: 'Aalen' },
      { name: 'Alpha AG', city: 'AALEN', postcode: '73430' },
      'suspected',
      ['nameSame', 'citySame'],
    ],
    [
      'numbered firms at one address',
      { ...muster, name: 'Windpark Nord 3 GmbH' },
      { ...muster, name: 'Windpark Nord 4 GmbH' },
      'different',
      ['streetSame', 'postcodeSame'],
    ],
    ['neighbours', muster, { ...muster, name: 'Bäckerei Weiß' }, 'different', ['streetSame', 'postcodeSame']],
    [
      'two entries in the register',
      { ...muster, register: { type: 'HRB', number: '1', court: 'Köln' } },
      { ...muster, street: 'Ring 1', register: { type: 'HRB', number: '2', court: 'Köln' } },
      'different',
      ['nameSame', 'registerDiffers', 'postcodeSame'],
    ],
    [
      'same telephone number',
      { ...muster, phone: '0721 / 12 34 5' },
      { name: 'Mueller Maschinenbau', phone: '+49 (0) 721 12345' },
      'suspected',
      ['nameSame', 'contactSame'],
    ],
    ['a free mail provider says nothing', { ...muster, email: 'a@gmx.de' }, { name: 'Müller Maschinenbau', email: 'b@gmx.de' }, 'different', ['nameSame']],
  ])('%s', (_case, a, b, verdict, reasons) => {
    const result = scoreDuplicate(a, b);
    expect(result.reasons.map(({ code }) => code)).toEqual(reasons);
    expect(result.verdict).toBe(verdict);
  });

  test('is symmetric and between 0 and 100', () => {
    const facts = fc.record({
      name: fc.constantFrom('Müller GmbH', 'Mueller', 'Maier Bau'),
      postcode: fc.constantFrom('1', '2'),
      street: fc.constantFrom('Ring 1', 'Ring 2'),
    });
    fc.assert(
      fc.property(facts, facts, (a, b) => {
        const result = scoreDuplicate(a, b);
        expect(result).toEqual(scoreDuplicate(b, a));
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
