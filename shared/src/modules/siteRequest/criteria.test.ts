import { describe, expect, it } from '@jest/globals';
import { criteriaSchema } from './criteria';
import { displayName, createSiteRequestInput } from './requestFields';

const codes = (...criteria: object[]) => criteriaSchema.safeParse(criteria).error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) ?? [];

describe('criteriaSchema', () => {
  it('takes ranges, limits, days, choices and flags', () => {
    expect(
      codes(
        { key: 'area', importance: 'hard', min: 10_000, max: 20_000 },
        { key: 'price', importance: 'soft', max: 9000 },
        { key: 'availableBy', importance: 'hard', day: '2027-06-30' },
        { key: 'zoning', importance: 'hard', options: ['GE', 'GI'] },
        { key: 'rail', importance: 'soft' },
        { key: 'power', importance: 'unknown' },
      ),
    ).toEqual([]);
  });

  it.each<[string, object[], string[]]>([
    ['a must without a value', [{ key: 'power', importance: 'hard' }], ['0.importance criterion.valueMissing']],
    ['a limit on the wrong side', [{ key: 'power', importance: 'hard', max: 5 }], ['0.importance criterion.valueMissing']],
    ['a range that is upside down', [{ key: 'area', importance: 'soft', min: 2, max: 1 }], ['0.max range.reversed']],
    ['a word nobody knows', [{ key: 'zoning', importance: 'hard', options: ['XX'] }], ['0.options criterion.unknownOption']],
    ['two degrees of disturbance', [{ key: 'nuisance', importance: 'hard', options: ['none', 'substantial'] }], ['0.options criterion.onlyOne']],
    [
      'a topic asked twice',
      [
        { key: 'rail', importance: 'hard' },
        { key: 'rail', importance: 'soft' },
      ],
      ['1.key criterion.repeated'],
    ],
  ])('refuses %s', (_, criteria, expected) => {
    expect(codes(...criteria)).toEqual(expected);
  });
});

describe('createSiteRequestInput', () => {
  const request = { title: 'Muster GmbH sucht 2 ha', source: 'company', requester: {}, arrivedAt: '2026-11-23T08:00:00Z' };

  it.each([
    ['requester.email', { requester: { email: 'niemand@@example' } }],
    ['arrivedAt', { arrivedAt: 'gestern' }],
    ['description', { description: 'x'.repeat(5_000_000) }],
    ['title', { title: '  ' }],
    ['decisionOn', { decisionOn: '2026-13-01' }],
  ])('refuses a bad %s', (path, patch) => {
    expect(createSiteRequestInput.safeParse({ ...request, ...patch }).error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it('is called by its code name if it has one', () => {
    expect([displayName({ title: 'Muster GmbH' }), displayName({ title: 'Muster GmbH', codeName: 'Projekt Adler' })]).toEqual(['Muster GmbH', 'Projekt Adler']);
  });
});
