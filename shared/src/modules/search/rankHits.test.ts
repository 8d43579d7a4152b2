import { searchTerms } from '@ortstreu/shared/kernel';
import { expect, test } from '@jest/globals';
import { rankHits } from './rankHits';
import type { SearchHit, SearchType } from './search';

const hit = (title: string, type: SearchType = 'company'): SearchHit => ({ type, id: title, title, subtitle: '', day: null, companyId: null });
const order = (query: string, ...hits: SearchHit[]) => rankHits(hits, searchTerms(query), 10).map(({ title }) => title);

test('whole words beat beginnings, the beginning of a title beats its middle, the title beats the place', () => {
  expect(order('metall', hit('Ort im Metallweg'), hit('Metallbau Huber'), hit('Nord Metall'), hit('Metall Nord'), hit('Huber GmbH'))).toEqual([
    'Metall Nord',
    'Nord Metall',
    'Metallbau Huber',
    'Ort im Metallweg',
    'Huber GmbH',
  ]);
});
test('companies stand before contacts, shorter titles before longer ones', () => {
  expect(order('weber', hit('Weber', 'contact'), hit('Weber Logistik Süd GmbH'), hit('Weber GmbH'))).toEqual([
    'Weber GmbH',
    'Weber Logistik Süd GmbH',
    'Weber',
  ]);
});
test('the number of hits is kept', () => expect(rankHits([hit('a'), hit('b')], ['a'], 1)).toHaveLength(1));
