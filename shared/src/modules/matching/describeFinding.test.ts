import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formats, LOCALES, translator } from '@ortstreu/shared/i18n';
import { localDate } from '@ortstreu/shared/kernel';
import type { Criterion } from '@ortstreu/shared/siteRequest';
import { describeAsked, describeOffered, describeReason } from './describeFinding';
import { matchSite } from './matchSite';
import type { MatchableSite } from './matchTypes';
import { anyRequest, anySite } from './testing/arbitraries';

const t = translator('de');
const de = formats('de');
const lineOf = (criterion: Omit<Criterion, 'importance'>, facts: Partial<MatchableSite>): (string | undefined)[] => {
  const finding = matchSite({ criteria: [{ importance: 'hard', ...criterion }] }, { status: 'free', ...facts }).findings[1];
  return finding ? [finding.asked ? describeAsked(finding.asked, t, de) : '', describeOffered(finding, t, de), describeReason(finding, t, de)] : [];
};

describe('a finding in words', () => {
  it.each<[Omit<Criterion, 'importance'>, Partial<MatchableSite>, string[]]>([
    [{ key: 'area', min: 10_000, max: 25_000 }, { areaM2: 90_000, divisibleFromM2: 5000 }, ['1 ha – 2,5 ha', '9 ha', '9 ha, teilbar ab 5.000 m².']],
    [
      { key: 'power', min: 5 },
      { powerMw: 2.5, powerLaterMw: 10 },
      ['von 5 MW', '2,5 MW', 'Heute 2,5 MW, nach dem Ausbau 10 MW: passt, wenn der Ausbau rechtzeitig kommt.'],
    ],
    [{ key: 'price', max: 9000 }, { priceCentsPerM2: 12_000 }, ['bis 90,00 €/m²', '120,00 €/m²', '120,00 €/m² statt höchstens 90,00 €/m²: zu viel.']],
    [
      { key: 'use', options: ['office'] },
      { zoning: 'GI' },
      ['Büro', 'Industriegebiet (GI)', 'Büro: im Industriegebiet (GI) nicht vorgesehen. Es entscheidet das Bauamt.'],
    ],
    [
      { key: 'availableBy', day: localDate('2027-06-30') },
      { availableFrom: localDate('2027-07-01') },
      ['30.06.2027', '01.07.2027', 'Erst ab 01.07.2027 verfügbar, gebraucht bis 30.06.2027.'],
    ],
    [{ key: 'rail' }, {}, ['ja', 'nicht bekannt', 'Zu dieser Fläche ist das nicht bekannt.']],
  ])('%j', (criterion, facts, expected) => {
    expect(lineOf(criterion, facts)).toEqual(expected);
  });

  it('has a whole sentence for every finding there can be, in both languages', () => {
    fc.assert(
      fc.property(anyRequest, anySite, fc.constantFrom(...LOCALES), (request, site, locale) => {
        for (const finding of matchSite(request, site).findings) {
          const words = [describeReason(finding, translator(locale), formats(locale)), describeOffered(finding, translator(locale), formats(locale))];
          expect(words.filter((text) => /\{\{|undefined|site\.[a-z]|matching\.[a-z]/.test(text) || text === '')).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });
});
