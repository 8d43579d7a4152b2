import type { LocalDate } from '@ortstreu/shared/kernel';
import type { CommandContext } from '@ortstreu/shared/kernel/server';
import { Types } from 'mongoose';
import { companyContacted } from '../company.events';
import { attentionRankOf } from './attentionRank';
import { CompanyModel, type AttentionSnapshot, type CompanyRecord, type Importance } from './CompanyModel';

export interface AssessmentSnapshot {
  companyId: Types.ObjectId;
  attention: AttentionSnapshot;
  /** The rule's word; a person's override on the record stays untouched. */
  importance: Pick<Importance, 'importanceClass' | 'computedClass' | 'reasons'>;
}

/** Derived fields written by the assessment, many at once; they are no edit, so the version stays. */
export async function writeAssessmentSnapshots(snapshots: readonly AssessmentSnapshot[]): Promise<void> {
  if (snapshots.length === 0) return;
  await CompanyModel.bulkWrite(
    snapshots.map(({ companyId, attention, importance }) => ({
      updateOne: {
        filter: { _id: companyId },
        update: {
          $set: {
            attention,
            attentionRank: attentionRankOf(attention, importance.importanceClass),
            'importance.importanceClass': importance.importanceClass,
            'importance.computedClass': importance.computedClass,
            'importance.reasons': importance.reasons,
          },
        },
        timestamps: false,
      },
    })),
    { ordered: false },
  );
}

/**
 * Notes a real contact (visit held, call, mail) within the running command; an older day never overwrites a newer one.
 * Returns the last contact before it.
 */
export async function recordCompanyContact(ctx: CommandContext, companyId: string, on: LocalDate): Promise<LocalDate | null> {
  const before = await CompanyModel.findOneAndUpdate(
    { _id: new Types.ObjectId(companyId) },
    { $max: { lastContactOn: on } },
    { timestamps: false, returnDocument: 'before', projection: { lastContactOn: 1 } },
  ).lean<Pick<CompanyRecord, 'lastContactOn'>>();
  await ctx.emit(companyContacted, { companyId });
  return before?.lastContactOn ?? null;
}

/** Takes a contact back that did not take place, within the running command; a later one stays. */
export async function takeBackCompanyContact(ctx: CommandContext, companyId: string, contact: { on: LocalDate; before: LocalDate | null }): Promise<void> {
  await CompanyModel.updateOne(
    { _id: new Types.ObjectId(companyId), lastContactOn: contact.on },
    { $set: { lastContactOn: contact.before } },
    { timestamps: false },
  );
  await ctx.emit(companyContacted, { companyId });
}

/** Facts that a visit brought to light, merged into what is known; counts as an edit. */
export async function mergeCompanyFacts(
  ctx: CommandContext,
  companyId: string,
  patch: Partial<Pick<CompanyRecord, 'headCounts' | 'employees'>> & { establishment?: object; standingFacts?: object },
): Promise<void> {
  const { establishment = {}, standingFacts = {}, ...rest } = patch;
  const nested = (prefix: string, values: object) => Object.fromEntries(Object.entries(values).map(([key, value]) => [`${prefix}.${key}`, value as unknown]));
  const set = { ...rest, ...nested('establishment', establishment), ...nested('standingFacts', standingFacts) };
  if (Object.keys(set).length === 0) return;
  const before = await CompanyModel.findById(companyId).lean<CompanyRecord>();
  const after = await CompanyModel.findOneAndUpdate(
    { _id: new Types.ObjectId(companyId) },
    { $set: set, $inc: { version: 1 } },
    { returnDocument: 'after' },
  ).lean<CompanyRecord>();
  if (before && after) await ctx.audit({ subject: { type: 'Company', id: companyId }, action: 'update', before, after });
}
