import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { searchTerms, searchTokens, titleRank } from './searchTokens';

const finds = (query: string, ...texts: string[]): boolean => {
  const tokens = searchTokens(...texts);
  const terms = searchTerms(query);
  return terms.length > 0 && terms.every((term) => tokens.some((token) => token.startsWith(term)));
};

describe('search by prefix of every word', () => {
  test.each([
    ['müller', 'Mueller Maschinenbau GmbH'],
    ['mueller', 'Müller Maschinenbau GmbH'],
    ['MULLER', 'Müller Maschinenbau GmbH'],
    ['muller masch', 'Müller Maschinenbau GmbH'],
    ['Müller AG', 'Müller Maschinenbau GmbH'],
    ['müller und söhne', 'Söhne Müller'],
    ['weiss', 'Bäckerei Weiß'],
    ['bae', 'Bäckerei Weiß'],
    ['HRB 2168', 'HRB 2168'],
    ['müller g', 'Müller GmbH'],
    ['abc', 'A.B.C. Bau'],
    ['x', 'Xaver'],
  ])('%s finds %s', (query, text) => expect(finds(query, text)).toBe(true));

  test.each([
    ['mayer', 'Müller GmbH'],
    ['GmbH', 'Müller GmbH'],
    ['', 'Müller'],
    ['!!', 'Müller'],
  ])('%s does not find %s', (query, text) => expect(finds(query, text)).toBe(false));

  test('every beginning of a word finds the word', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aeoubrnstäöüß'), minLength: 2, maxLength: 14 }), fc.nat(), (word, cut) => {
        const beginning = word.slice(0, 1 + (cut % word.length));
        fc.pre(searchTokens(word).length > 0 && !['und', 'der', 'die', 'das'].some((filler) => filler.startsWith(beginning) || word.startsWith(filler)));
        expect(finds(beginning, word)).toBe(true);
      }),
    );
  });

  test('a record carries a bounded number of tokens', () => {
    expect(searchTokens(Array.from({ length: 500 }, (_, index) => `wort${index}`).join(' '))).toHaveLength(120);
  });

  test('a whole word ranks before a beginning, the first word before a later one', () => {
    const terms = searchTerms('metall');
    const order = ['Bau Metallwerk', 'Metallwerk', 'Bau Metall', 'Metall Bau'].map((title) => titleRank(title, terms));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(4);
  });
});
