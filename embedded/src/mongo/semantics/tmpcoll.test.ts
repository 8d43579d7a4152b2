import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { collationTable } from './collationTable';
const text = fc.array(fc.constantFrom('ß','s','S','ẞ','e','a','æ','Æ','o','œ','ś','ä','u','\u0301','t','-',' ','ø'), { maxLength: 6 }).map((x) => x.join(''));
it.each([[1,'base'],[2,'accent'],[3,'variant']] as const)('s%i', (strength, sensitivity) => {
  const intl = new Intl.Collator('de', { sensitivity });
  const { key } = collationTable('de');
  let bad = 0; const ex: string[] = [];
  fc.assert(fc.property(text, text, (a, b) => { if (Buffer.compare(key(a, strength), key(b, strength)) !== Math.sign(intl.compare(a, b))) { bad++; if (ex.length < 8) ex.push(`${a}|${b}|${intl.compare(a,b)}`); } }), { numRuns: 30000 });
  expect([bad, ...ex]).toEqual([0]);
});
