import { sentence, type Formats, type Translate } from '@ortstreu/shared/i18n';
import type { Assessment, Contribution } from './assessment';

/** Reasons that speak for a conversation: those that hold a company (own site) are facts, not reasons. */
export const reasonsToTalk = (assessment: Pick<Assessment, 'contributions'>, limit = Infinity): Contribution[] =>
  assessment.contributions.filter(({ points, indicator }) => points > 0 || indicator === 'redFlag').slice(0, limit);

/** One reason as a sentence. */
export const reasonSentence = (contribution: Pick<Contribution, 'messageKey' | 'params'>, t: Translate, formats: Formats): string => sentence(contribution.messageKey, contribution.params, t, formats);

/** The assessment as somebody may see it: restricted reasons keep their weight and lose their content. */
export function withoutRestricted<Seen extends Pick<Assessment, 'contributions'>>(assessment: Seen, maySee: (signalId: string) => boolean): Seen {
  const contributions = assessment.contributions.map((contribution): Contribution => {
    if (!contribution.restricted || (contribution.signalId !== undefined && maySee(contribution.signalId))) return contribution;
    return { indicator: 'confidential', axis: contribution.axis, points: contribution.points, restricted: true, messageKey: 'attention.reason.confidential', params: {} };
  });
  return { ...assessment, contributions };
}
