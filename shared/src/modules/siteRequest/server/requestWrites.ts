import { companiesByIds } from '@ortstreu/shared/company/server';
import { invalid, searchTokens, type LocalDate } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { readersOf } from '@ortstreu/shared/site/server';
import { writeTimeline, type TimelineLine } from '@ortstreu/shared/timeline/server';
import { findUser } from '@ortstreu/shared/user/server';
import type { Types } from 'mongoose';
import type { Criterion } from '../criteria';
import type { SiteRequestRecord } from './SiteRequestModel';

const ALWAYS_CONFIDENTIAL = ['requester', 'description', 'competitors', 'codeName'];
const WHEN_RESTRICTED = [...ALWAYS_CONFIDENTIAL, 'title', 'criteria', 'nextStep', 'lossNote', 'companyId', 'contactId'];

/** Fields whose text stays out of the audit. */
export const confidentialFields = (confidentiality: SiteRequestRecord['confidentiality']): readonly string[] =>
  confidentiality === 'restricted' ? WHEN_RESTRICTED : ALWAYS_CONFIDENTIAL;

/** An archived company gets no new request, and only active colleagues take one on. */
export async function assertReferences(ctx: CommandContext, { companyId, managerId }: { companyId?: string | null; managerId?: string | null }): Promise<void> {
  if (companyId) {
    const [company] = await companiesByIds(ctx.scope, [companyId]);
    if (!company) throw invalid('companyId', 'notFound');
    if (company.archivedAt) throw invalid('companyId', 'company.archived');
  }
  if (managerId && (await findUser(managerId))?.status !== 'active') throw invalid('managerId', 'user.notActive');
}

/** Days by which something is to happen; newly entered ones lie ahead. */
export const requestDays = ({
  decisionOn,
  nextStepOn,
  reservedUntil,
}: Partial<Pick<SiteRequestRecord, 'decisionOn' | 'nextStepOn' | 'reservedUntil'>>): Partial<
  Record<'decisionOn' | 'nextStepOn' | 'reservedUntil', LocalDate | null>
> => ({ decisionOn, nextStepOn, reservedUntil });

interface Derivable {
  title: string;
  codeName?: string | null;
  requester: { organisation?: string | null; name?: string | null };
  criteria: readonly Criterion[];
}

/** What follows from the entered fields: words of the search and the wanted area. */
export function derivedRequestFields({ title, codeName, requester, criteria }: Derivable): Pick<SiteRequestRecord, 'areaM2' | 'searchTokens'> {
  const area = criteria.find((criterion) => criterion.key === 'area');
  return {
    areaM2: area?.min ?? area?.max ?? null,
    searchTokens: searchTokens([title, codeName, requester.organisation, requester.name].filter(Boolean).join(' ')),
  };
}

/** Named readers, the person who enters it and the manager. */
export const requestReaders = (
  ctx: CommandContext,
  confidentiality: SiteRequestRecord['confidentiality'],
  readerIds: readonly string[],
  managerId: string | null,
): Types.ObjectId[] => readersOf(ctx, confidentiality, confidentiality === 'restricted' && managerId ? [...readerIds, managerId] : readerIds);

type Line = Pick<TimelineLine, 'kind' | 'params' | 'text' | 'reference'>;

/** A line in the story of the request, and of its company if it has one; as restricted as the request. */
export const writeRequestStory = async (ctx: CommandContext, request: SiteRequestRecord, line: Line): Promise<void> => {
  const readerIds = request.readerIds.map(String);
  await writeTimeline(ctx, {
    ...line,
    siteRequestId: request._id.toHexString(),
    companyId: request.companyId?.toHexString() ?? null,
    confidentiality: request.confidentiality,
    readerIds,
  });
};
