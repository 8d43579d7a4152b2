import { sentence, type Formats, type Translate } from '@ortstreu/shared/i18n';
import type { Assessment, Contribution } from './assessment';

/** Reasons speak for a conversation; what holds a company (its own site) is a fact, not a reason. A fresh red flag has no points yet. */
export const speaksForTalk = ({ points, indicator }: Pick<Contribution, 'points' | 'indicator'>): boolean => points > 0 || indicator === 'redFlag';

/** The reasons that speak for a conversation, strongest first. */
export const reasonsToTalk = (assessment: Pick<Assessment, 'contributions'>, limit = Infinity): Contribution[] =>
  assessment.contributions.filter(speaksForTalk).slice(0, limit);

/** One reason as a sentence. */
export const reasonSentence = (contribution: Pick<Contribution, 'messageKey' | 'params'>, t: Translate, formats: Formats): string =>
  sentence(contribution.messageKey, contribution.params, t, formats);

/** The assessment as somebody may see it: restricted reasons keep their weight and lose their content. */
export function withoutRestricted<Seen extends Pick<Assessment, 'contributions'>>(assessment: Seen, maySee: (signalId: string) => boolean): Seen {
  const contributions = assessment.contributions.map((contribution): Contribution => {
    if (!contribution.restricted || (contribution.signalId !== undefined && maySee(contribution.signalId))) return contribution;
    return {
      indicator: 'confidential',
      axis: contribution.axis,
      points: contribution.points,
      restricted: true,
      messageKey: 'attention.reason.confidential',
      params: {},
    };
  });
  return { ...assessment, contributions };
}
