import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { instantAt } from '@ortstreu/shared/kernel';
import type { VisitRecord } from './VisitModel';

const KINDS = { planned: 'visitPlanned', held: 'visitHeld', cancelled: 'visitCancelled' } as const;
const NOON = 12;

/** The line of the company's story about where a visit stands now; a held one stands at its day. */
export async function tellVisit(ctx: CommandContext, visit: VisitRecord): Promise<void> {
  const { heldOn } = visit;
  await writeTimeline(ctx, {
    companyId: visit.companyId.toHexString(),
    kind: KINDS[visit.status],
    ...(visit.status === 'held' && heldOn && heldOn !== ctx.today ? { at: instantAt(heldOn, NOON, 0, ctx.scope.timeZone) } : {}),
    text: visit.summary ?? visit.purpose ?? '',
    params: { kind: visit.kind, ...(visit.day ? { day: visit.day } : {}) },
    reference: { type: 'Visit', id: visit._id.toHexString() },
    confidentiality: visit.confidentiality,
    readerIds: visit.readerIds.map((id) => id.toHexString()),
  });
}

/** What the audit must not repeat: the words of a restricted report, and answers, some of which are always confidential. */
export const visitSecrets = (visit: Pick<VisitRecord, 'confidentiality'>): string[] =>
  visit.confidentiality === 'restricted' ? ['answers', 'purpose', 'summary', 'actionNote', 'cancelReason'] : ['answers'];
