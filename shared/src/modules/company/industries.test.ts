import { describe, expect, test } from '@jest/globals';
import { canonicalIndustryCode, findIndustry, industryPath, searchIndustries, successorsOf } from './industries';
import { placeOfPostcode } from './places';

describe('industries', () => {
  test.each([
    ['2008', '28.41.0', 'Herstellung von Werkzeugmaschinen für die Metallbearbeitung'],
    ['2008', '28410', 'Herstellung von Werkzeugmaschinen für die Metallbearbeitung'],
    ['2008', 'WZ 28.41', 'Herstellung von Werkzeugmaschinen für die Metallbearbeitung'],
    ['2008', 'C', 'Verarbeitendes Gewerbe'],
    ['2008', 'c28', 'Maschinenbau'],
    ['2025', '01', 'Landwirtschaft, Jagd und damit verbundene Tätigkeiten'],
  ] as const)('%s %s is %s', (version, code, title) => expect(findIndustry(version, code)?.titles.de).toBe(title));

  test.each(['', '00', '28.99.99', 'X9', 'Maschinenbau'])('%p is no industry', (code) => expect(findIndustry('2008', code)).toBeUndefined());

  test('codes are written as published', () => {
    expect(canonicalIndustryCode('28 41 0')).toBe('28.41.0');
    expect(canonicalIndustryCode('281')).toBe('28.1');
  });

  test('knows what stands above', () => {
    expect(industryPath('2008', '28.41.0').map(({ code }) => code)).toEqual(['C', '28', '28.4', '28.41', '28.41.0']);
  });

  test('every parent exists in both classifications', () => {
    for (const version of ['2008', '2025'] as const) {
      const all = searchIndustries(version, '', 'de', 100).flatMap(({ code }) => searchIndustries(version, code, 'de', 100));
      expect(all.length).toBeGreaterThan(15);
      for (const digit of ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']) {
        for (const { code, level } of searchIndustries(version, digit, 'de', 2000)) expect(industryPath(version, code)).toHaveLength(level);
      }
    }
  });

  test('is found by words of either language and by the middle of a compound', () => {
    expect(searchIndustries('2008', 'Backwaren', 'de').map(({ code }) => code)).toContain('10.71');
    expect(searchIndustries('2008', 'maschinen werkzeug', 'de').map(({ code }) => code)).toContain('28.4');
    expect(searchIndustries('2025', 'growing rice', 'en')[0]?.code.startsWith('01.1')).toBe(true);
    expect(searchIndustries('2008', 'Quatschbranche', 'de')).toEqual([]);
  });

  test('names the successors of an older code', () => expect(successorsOf('01.11.0')).toEqual(['01.11.0']));
});

describe('places', () => {
  test('knows a postcode with place, state and centre', () => {
    expect(placeOfPostcode('01067')).toEqual({
      postcode: '01067',
      name: 'Dresden',
      municipalityKey: '14612000',
      state: 'SN',
      latitude: 51.055,
      longitude: 13.727,
    });
    expect(placeOfPostcode('00000')).toBeUndefined();
  });
});
