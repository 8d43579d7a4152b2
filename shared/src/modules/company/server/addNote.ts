import { invalid } from '@ortstreu/shared/kernel';
import { defineCommand, loadVisible } from '@ortstreu/shared/kernel/server';
import { addNoteInput } from '@ortstreu/shared/timeline';
import { writeTimeline, type TimelineEntryRecord } from '@ortstreu/shared/timeline/server';
import { CompanyModel } from './CompanyModel';
import { recordCompanyContact } from './companyWrites';

/** A quick note or call on a company. Calls and mails are real contacts and reset the cadence. */
export const addNote = defineCommand({
  name: 'company.addNote',
  input: addNoteInput,
  async run(ctx, { companyId, kind, text, confidentiality, readerIds }): Promise<TimelineEntryRecord> {
    if (!companyId) throw invalid('companyId', 'required');
    const company = await loadVisible(CompanyModel, ctx.ability, 'Company', companyId);
    ctx.authorise('create', 'TimelineEntry');
    ctx.authorise('read', 'Company', company);
    const own = ctx.actor.kind === 'user' ? [ctx.actor.id] : [];
    const readers = confidentiality === 'restricted' ? [...new Set([...own, ...readerIds])] : [];
    const [entry] = await writeTimeline(ctx, { companyId, kind, text, confidentiality, readerIds: readers });
    if (!entry) throw new Error('the timeline line was not written');
    if (kind !== 'note') await recordCompanyContact(ctx, companyId, ctx.today);
    return entry;
  },
});
