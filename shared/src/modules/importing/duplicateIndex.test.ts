import { describe, expect, test } from '@jest/globals';
import { DuplicateIndex } from './duplicateIndex';

const index = new DuplicateIndex<string>();
index.add('a', { name: 'Müller Maschinenbau GmbH', street: 'Kölner Str. 5', postcode: '76133', register: { type: 'HRB', number: '2168', court: 'Köln' } });
index.add('b', { name: 'Bäckerei Weiß e.K.', street: 'Ring 1', postcode: '76133' });
const keys = (facts: Parameters<typeof index.find>[0]) => index.find(facts).map(({ key }) => key);

describe('DuplicateIndex', () => {
  test('finds by register entry even under another name', () => {
    expect(index.find({ name: 'MM Holding AG', register: { type: 'HRB', number: '2168', court: 'Köln' } })[0]).toMatchObject({ key: 'a', verdict: 'same' });
  });
  test('finds by name and address, by sound, and with a slip in the name', () => {
    expect(keys({ name: 'Mueller Maschinenbau', street: 'Kölner Straße 5', postcode: '76133' })).toEqual(['a']);
    expect(keys({ name: 'Bäckerei Weis', street: 'Ring 1', postcode: '76133' })).toEqual(['b']);
    expect(keys({ name: 'Müller Maschinenbua GmbH', street: 'Kölner Str. 5', postcode: '76133' })).toEqual(['a']);
  });
  test('leaves neighbours and namesakes elsewhere alone', () => {
    expect(keys({ name: 'Metzgerei Weber', street: 'Ring 1', postcode: '76133' })).toEqual([]);
    expect(keys({ name: 'Müller Maschinenbau GmbH', street: 'Ring 9', postcode: '10115' })).toEqual([]);
  });
  test('a key shared by thousands does not slow it down', () => {
    const crowded = new DuplicateIndex<number>();
    for (let at = 0; at < 5000; at += 1) crowded.add(at, { name: 'Praxis', street: `Ring ${at}`, postcode: '10115' });
    expect(crowded.find({ name: 'Praxis', street: 'Ring 4999', postcode: '10115' })[0]?.key).toBe(4999);
  });
});
