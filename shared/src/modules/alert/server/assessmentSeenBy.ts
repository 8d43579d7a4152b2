import { withoutRestricted } from '@ortstreu/shared/attention';
import type { AssessmentRecord } from '@ortstreu/shared/attention/server';
import type { Scope } from '@ortstreu/shared/kernel/server';
import { signalsByIds } from '@ortstreu/shared/signal/server';
import type { StoredUser } from '@ortstreu/shared/user/server';

/** What a job sees when it looks through a person's eyes. */
export const scopeOfUser = (scope: Scope, user: Pick<StoredUser, '_id' | 'role' | 'locale'>): Scope => ({
  ...scope,
  actor: { kind: 'user', id: user._id.toHexString(), role: user.role, locale: user.locale },
});

/** The assessment as this person may read it: restricted reasons lose their content unless the signal behind them is open to the person. */
export async function assessmentSeenBy(
  scope: Scope,
  user: Pick<StoredUser, '_id' | 'role' | 'locale'>,
  assessment: AssessmentRecord,
): Promise<AssessmentRecord> {
  const restricted = assessment.contributions.flatMap(({ restricted: isRestricted, signalId }) => (isRestricted && signalId ? [signalId] : []));
  if (restricted.length === 0) return withoutRestricted(assessment, () => false);
  const seen = new Set((await signalsByIds(scopeOfUser(scope, user), restricted)).map((signal) => signal._id.toHexString()));
  return withoutRestricted(assessment, (signalId) => seen.has(signalId));
}
