import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { colognePhonetics } from './colognePhonetics';
import { companyNameSimilarity } from './similarity';

describe('colognePhonetics', () => {
  test.each([
    ['Müller-Lüdenscheidt', '65752682'],
    ['Wikipedia', '3412'],
    ['Breschnew', '17863'],
    ['Meier', '67'],
    ['Mayer', '67'],
    ['Müller', '657'],
    ['Xaver', '4837'],
    ['Philipp', '351'],
    ['Cäsar', '487'],
    ['Celle', '85'],
    ['', ''],
  ])('%s -> %s', (word, code) => expect(colognePhonetics(word)).toBe(code));
});

describe('companyNameSimilarity', () => {
  test('legal form, case, umlauts and order do not count', () => {
    expect(companyNameSimilarity('Müller Maschinenbau GmbH', 'MASCHINENBAU MUELLER KG').value).toBe(1);
  });
  test('a typing slip keeps names close', () => expect(companyNameSimilarity('Schneider Autohaus', 'Schnieder Autohaus').value).toBeGreaterThan(0.85));
  test('Meyer sounds like Maier', () => expect(companyNameSimilarity('Maier Bau', 'Meyer Bau GmbH').soundsAlike).toBe(true));
  test('numbered firms are not alike', () => expect(companyNameSimilarity('Windpark 3', 'Windpark 4').soundsAlike).toBe(false));
  test('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const there = companyNameSimilarity(a, b).value;
        expect(there).toBeCloseTo(companyNameSimilarity(b, a).value);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(there).toBeLessThanOrEqual(1);
      }),
    );
  });
});
