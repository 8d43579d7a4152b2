import { isLocalDate } from '@ortstreu/shared/kernel';
import type { Formats, MessageKey, Translate } from '@ortstreu/shared/i18n';
import type { Assessment, Contribution } from './assessment';

/** Reasons that speak for a conversation: those that hold a company (own site) are facts, not reasons. */
export const reasonsToTalk = (assessment: Pick<Assessment, 'contributions'>, limit = Infinity): Contribution[] =>
  assessment.contributions.filter(({ points, indicator }) => points > 0 || indicator === 'redFlag').slice(0, limit);

/** One reason as a sentence; days among the parameters are shown as people of this language write them. */
export function reasonSentence(contribution: Pick<Contribution, 'messageKey' | 'params'>, t: Translate, formats: Formats): string {
  const shown = Object.fromEntries(
    Object.entries(contribution.params).map(([name, value]) => [name, typeof value === 'string' && isLocalDate(value) ? formats.date(value) : value]),
  );
  return t(contribution.messageKey as MessageKey, shown);
}

/** The assessment as somebody may see it: restricted reasons keep their weight and lose their content. */
export function withoutRestricted<Seen extends Pick<Assessment, 'contributions'>>(assessment: Seen, maySee: (signalId: string) => boolean): Seen {
  const contributions = assessment.contributions.map((contribution): Contribution => {
    if (!contribution.restricted || (contribution.signalId !== undefined && maySee(contribution.signalId))) return contribution;
    return { indicator: 'confidential', axis: contribution.axis, points: contribution.points, restricted: true, messageKey: 'attention.reason.confidential', params: {} };
  });
  return { ...assessment, contributions };
}
