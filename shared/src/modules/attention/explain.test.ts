import { describe, expect, it } from '@jest/globals';
import { de, en, formats, translator } from '@ortstreu/shared/i18n';
import { localDate } from '@ortstreu/shared/kernel';
import { SIGNAL_KIND_CODES } from '@ortstreu/shared/signal';
import { FACT_INDICATORS, type Contribution } from './assessment';
import { reasonSentence, reasonsToTalk, withoutRestricted } from './explain';

const contribution = (change: Partial<Contribution>): Contribution => ({
  indicator: 'salesDown',
  axis: 'crisis',
  points: 20,
  messageKey: 'attention.reason.salesDown',
  params: {},
  ...change,
});

describe('sentences', () => {
  const indicators = [...SIGNAL_KIND_CODES, ...FACT_INDICATORS, 'confidential', 'workforceDownCounted', 'workforceUpCounted', 'noContactYet'];

  it.each(indicators)('%s has one in both languages', (indicator) => {
    for (const catalog of [de, en]) expect((catalog.attention.reason as Record<string, string>)[indicator]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('shows days as people write them', () => {
    const lease = contribution({ messageKey: 'attention.reason.leaseEndsWithin12Months', params: { endsOn: localDate('2027-08-31') } });
    expect(reasonSentence(lease, translator('de'), formats('de'))).toBe('Der Mietvertrag endet am 31.08.2027, also in weniger als einem Jahr.');
    expect(reasonSentence(lease, translator('en'), formats('en'))).toBe('The lease ends on 31/08/2027, in less than a year.');
  });

  it('shows numbers', () => {
    const trend = contribution({
      messageKey: 'attention.reason.workforceDownCounted',
      params: { percent: 25, before: 200, beforeOn: '2024-11-01', now: 150, nowOn: '2026-11-01' },
    });
    expect(reasonSentence(trend, translator('de'), formats('de'))).toBe('Die Beschäftigung ist um 25 % gesunken: von 200 (01.11.2024) auf 150 (01.11.2026).');
  });
});

describe('reasonsToTalk', () => {
  it('leaves out what holds the company, keeps a fresh red flag, and no more than asked for', () => {
    const contributions = [contribution({}), contribution({ indicator: 'ownsSite', points: -20 }), contribution({ indicator: 'redFlag', points: 0 })];
    expect(reasonsToTalk({ contributions }).map((entry) => entry.indicator)).toEqual(['salesDown', 'redFlag']);
    expect(reasonsToTalk({ contributions }, 1)).toHaveLength(1);
  });
});

describe('withoutRestricted', () => {
  const secret = contribution({
    indicator: 'moveIntention',
    axis: 'binding',
    points: 35,
    restricted: true,
    signalId: 's1',
    evidence: 'Angebot aus Kassel',
    params: { observedOn: '2026-11-01' },
    messageKey: 'attention.reason.moveIntention',
  });

  it('takes the content of a restricted reason from those who may not read it', () => {
    const [seen] = withoutRestricted({ contributions: [secret] }, () => false).contributions;
    expect(seen).toEqual({ indicator: 'confidential', axis: 'binding', points: 35, restricted: true, messageKey: 'attention.reason.confidential', params: {} });
  });

  it('leaves it to those who may, and open reasons to everybody', () => {
    expect(withoutRestricted({ contributions: [secret, contribution({})] }, (id) => id === 's1').contributions).toEqual([secret, contribution({})]);
  });
});
