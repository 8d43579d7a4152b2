import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readPersonName } from './contactName';

describe('readPersonName', () => {
  test.each([
    ['Max Mustermann', { salutation: 'none', title: null, firstName: 'Max', lastName: 'Mustermann' }],
    ['Herr Dr. Max Mustermann', { salutation: 'mr', title: 'Dr.', firstName: 'Max', lastName: 'Mustermann' }],
    ['Frau Prof. Dr.-Ing. Änne von der Heide', { salutation: 'ms', title: 'Prof. Dr.-Ing.', firstName: 'Änne', lastName: 'von der Heide' }],
    ['Mustermann, Max', { salutation: 'none', title: null, firstName: 'Max', lastName: 'Mustermann' }],
    ['von der Heide, Dr. Änne', { salutation: 'none', title: 'Dr.', firstName: 'Änne', lastName: 'von der Heide' }],
    ['Fr. Yıldız-Köhler', { salutation: 'ms', title: null, firstName: null, lastName: 'Yıldız-Köhler' }],
    ['Prof. Dr. h. c. H. Müller', { salutation: 'none', title: 'Prof. Dr. h.c.', firstName: 'H.', lastName: 'Müller' }],
    ['Müller', { salutation: 'none', title: null, firstName: null, lastName: 'Müller' }],
    ['Anna Lena Schmidt', { salutation: 'none', title: null, firstName: 'Anna Lena', lastName: 'Schmidt' }],
  ])('%s', (text, parts) => {
    expect(readPersonName(text)).toEqual(parts);
  });

  test.each(['', ' ', ',', 'Herr', 'Dr.', 'Frau Dr.'])('"%s" names nobody', (text) => {
    expect(readPersonName(text)).toBeNull();
  });

  test('loses no word of a name', () => {
    const word = fc.constantFrom('Änne', 'Max', 'von', 'Schmidt', 'Weiß', 'Li');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
        const parts = readPersonName(words.join(' '));
        expect([parts?.firstName, parts?.lastName].filter(Boolean).join(' ')).toBe(words.join(' '));
      }),
    );
  });
});
