import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isUnknown, readAddress, readArea, readCity, readCount, readDate, readNumber, tidyCell } from './cellValues';

describe('unknown', () => {
  test.each(['', ' ', 'NA', 'n/a', '-', '--', '–', 'k. A.', 'keine Angabe', 'NULL', '?', 'unbekannt'])('%p is unknown', (text) =>
    expect(isUnknown(text)).toBe(true),
  );
  test.each(['0', 'Nau', 'Kahl', 'Name', 'A'])('%p is known', (text) => expect(isUnknown(text)).toBe(false));
});

describe('numbers', () => {
  test.each([
    ['1.234,56', 1234.56],
    ['1.234', 1234],
    ['1234.56', 1234.56],
    ['1,234.56', 1234.56],
    ['12,5', 12.5],
    ['1 234,5', 1234.5],
    ['ca. 50', 50],
    ['-3', -3],
    ['50-99', undefined],
    ['viele', undefined],
    ['1.2.3', undefined],
    ['', undefined],
  ])('%s', (text, value) => expect(readNumber(text)).toBe(value));
  test.each([
    ['12,0', 12],
    ['1,234', 1234],
    ['2,5', undefined],
    ['-4', undefined],
  ])('count %s', (text, value) => expect(readCount(text)).toBe(value));
  test.each([
    ['2,5 ha', 25_000],
    ['1.200 m²', 1200],
    ['groß', undefined],
  ])('area %s', (text, value) => expect(readArea(text)).toBe(value));
  test('every whole number is read back from its German writing', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 10_000_000 }), (value) => expect(readCount(new Intl.NumberFormat('de-DE').format(value))).toBe(value)));
  });
});

describe('dates', () => {
  test.each([
    ['31.12.2024', '2024-12-31'],
    ['1.2.2024', '2024-02-01'],
    ['31.12.24', '2024-12-31'],
    ['1.1.85', '1985-01-01'],
    ['2024-12-31', '2024-12-31'],
    ['2024-12-31T00:00:00Z', '2024-12-31'],
    ['31/12/2024', '2024-12-31'],
    ['02/2028', '2028-02-29'],
    ['2026', '2026-12-31'],
    ['31.02.2024', undefined],
    ['Ende 2024', undefined],
    ['13/2024', undefined],
  ])('%s', (text, day) => expect(readDate(text, 'last')).toBe(day));
  test('a month means its first day where something begins', () => expect(readDate('12/2026')).toBe('2026-12-01'));
});

describe('places', () => {
  test.each([
    ['Merkurstraße 7, 88046 Friedrichshafen.', { street: 'Merkurstraße 7', postcode: '88046', city: 'Friedrichshafen' }],
    ['Kleinoberfeld 5 76135 Karlsruhe', { street: 'Kleinoberfeld 5', postcode: '76135', city: 'Karlsruhe' }],
    ['D-76135 Karlsruhe', { street: '', postcode: '76135', city: 'Karlsruhe' }],
    ['Stettiner Str.', { street: 'Stettiner Str.', postcode: '', city: '' }],
    ['Postfach 10203', { street: 'Postfach 10203', postcode: '', city: '' }],
  ])('%s', (text, parts) => expect(readAddress(text)).toEqual(parts));
  test.each([
    ['Mainz (Amtsgericht Mainz - HRB 47749)', 'Mainz'],
    ['Karlsruhe', 'Karlsruhe'],
    ['(alle)', '(alle)'],
  ])('%s', (text, city) => expect(readCity(text)).toBe(city));
});

test('cells lose what cannot be seen', () => expect(tidyCell('\ufeff a\u00a0\r\n b\u0000 ')).toBe('a b'));
