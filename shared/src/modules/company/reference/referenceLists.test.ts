import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { industryEntries, postcodeEntries, successionEntries } from './referenceLists';

const code = z.string().regex(/^([A-Z]|\d{2}(\.\d{1,2}(\.\d)?)?)$/);
const industry = z.strictObject({ code, german: z.string().min(2), english: z.string() });
const subclass = z.string().regex(/^\d{2}\.\d{2}\.\d$/);
const succession = z.strictObject({ wz2008: subclass, wz2025: subclass, part: z.enum(['', 'p']) });
const postcode = z.strictObject({
  postcode: z.string().regex(/^\d{5}$/),
  place: z.string().min(2),
  municipalityKey: z.string().regex(/^\d{8}$/),
  state: z.string().regex(/^[A-Z]{2}$/),
  latitude: z.number().min(47).max(56),
  longitude: z.number().min(5).max(16),
});

describe('the published lists', () => {
  it('hold what their types say, every entry, and all of them', () => {
    expect(z.array(postcode).parse(postcodeEntries())).toHaveLength(8168);
    expect(z.array(industry).parse(industryEntries('2008'))).toHaveLength(1835);
    expect(z.array(industry).parse(industryEntries('2025'))).toHaveLength(2030);
    expect(z.array(succession).parse(successionEntries())).toHaveLength(1476);
  });

  it('name every entry once, and move industries only to such as there are', () => {
    for (const keys of [
      postcodeEntries().map((entry) => entry.postcode),
      industryEntries('2008').map((entry) => entry.code),
      industryEntries('2025').map((entry) => entry.code),
      successionEntries().map((entry) => `${entry.wz2008} ${entry.wz2025}`),
    ])
      expect(new Set(keys).size).toBe(keys.length);
    const [older, newer] = (['2008', '2025'] as const).map((version) => new Set(industryEntries(version).map((entry) => entry.code)));
    expect(successionEntries().filter((entry) => !older?.has(entry.wz2008) || !newer?.has(entry.wz2025))).toEqual([]);
  });
});
