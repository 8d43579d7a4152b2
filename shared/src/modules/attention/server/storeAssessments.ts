import { ATTENTION_LEVELS, type AttentionLevel } from '@ortstreu/shared/company';
import { companiesByIds, writeAssessmentSnapshots, type AssessmentSnapshot, type CompanyRecord } from '@ortstreu/shared/company/server';
import { idSchema } from '@ortstreu/shared/kernel';
import { defineCommand, type CommandContext } from '@ortstreu/shared/kernel/server';
import { loadSettings } from '@ortstreu/shared/settings/server';
import { openSignalsOf, type SignalRecord } from '@ortstreu/shared/signal/server';
import { writeTimeline } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { assessCompany, isAlwaysRed } from '../assessCompany';
import type { Assessment, Contribution } from '../assessment';
import { assessmentChanged } from '../attention.events';
import type { AttentionFacts } from '../attentionFacts';
import { WEIGHTS_V1 } from '../attentionModel';
import { reasonsToTalk } from '../explain';
import type { Importance } from '../importance';
import { AssessmentModel, type AssessmentRecord } from './AssessmentModel';
import { attentionFactsOf, importanceOfCompany } from './attentionFactsOf';

interface Assessed {
  company: CompanyRecord;
  importance: Importance | undefined;
  facts: AttentionFacts;
  assessment: Assessment;
  last: AssessmentRecord | undefined;
}

const plain = (value: unknown): string => JSON.stringify(value);
const hashOf = (facts: AttentionFacts): string =>
  createHash('sha256')
    .update(`${WEIGHTS_V1.version} ${plain(facts)}`)
    .digest('hex');

const essence = ({ level, urgency, axes, contributions, modelVersion }: Assessment): string =>
  plain([level, urgency, axes.crisis, axes.growth, axes.binding, axes.relationship, modelVersion, contributions]);
const hasNewResult = ({ assessment, last }: Assessed): boolean => !last || essence(assessment) !== essence(last);

const redSignals = (contributions: readonly Contribution[]): string[] =>
  contributions.flatMap(({ indicator, signalId }) => (signalId && isAlwaysRed(indicator) ? [signalId] : []));

function rose({ assessment, last }: Assessed): boolean {
  if (ATTENTION_LEVELS.indexOf(assessment.level) > ATTENTION_LEVELS.indexOf(last?.level ?? 'calm')) return true;
  const before = redSignals(last?.contributions ?? []);
  return redSignals(assessment.contributions).some((signalId) => !before.includes(signalId));
}

/** What the list shows of the strongest reason; nothing of a restricted one. */
function topReason(assessment: Assessment): { messageKey: string; params: Record<string, string | number> } | null {
  const reasons = reasonsToTalk(assessment);
  const open = reasons.find((reason) => !reason.restricted);
  if (open) return { messageKey: open.messageKey, params: open.params };
  return reasons.length > 0 ? { messageKey: 'attention.reason.confidential', params: {} } : null;
}

function snapshotOf({ company, assessment, importance }: Assessed, now: Date): AssessmentSnapshot {
  const { level, urgency, axes, modelVersion } = assessment;
  const reasons = (importance?.reasons ?? []).map(({ messageKey, params }) => ({ messageKey, params: { ...params } }));
  return {
    companyId: company._id,
    attention: { level, urgency, axes, topReason: topReason(assessment), assessedAt: now, modelVersion },
    importance: { importanceClass: importance?.grade ?? null, computedClass: importance?.computedGrade ?? null, reasons },
  };
}

const importanceEssence = ({ importanceClass, computedClass, reasons }: AssessmentSnapshot['importance']): string =>
  plain([importanceClass, computedClass, reasons.map(({ messageKey, params }) => [messageKey, params])]);

async function assessAll(ctx: CommandContext, companyIds: readonly string[]): Promise<Assessed[]> {
  const companies = (await companiesByIds(ctx.scope, companyIds)).filter((company) => !company.archivedAt);
  const ids = companies.map((company) => company._id);
  const [signals, lasts, { federalState }] = [
    await openSignalsOf(ids),
    await AssessmentModel.find({ companyId: { $in: ids }, isLatest: true }).lean<AssessmentRecord[]>(),
    await loadSettings(),
  ];
  const byCompany = new Map<string, SignalRecord[]>();
  for (const signal of signals) byCompany.set(signal.companyId.toHexString(), [...(byCompany.get(signal.companyId.toHexString()) ?? []), signal]);
  const lastOf = new Map(lasts.map((last) => [last.companyId.toHexString(), last]));
  return companies.map((company) => {
    const id = company._id.toHexString();
    const importance = importanceOfCompany(company);
    const facts = attentionFactsOf(company, byCompany.get(id) ?? [], importance, federalState);
    // Stored and fresh results are compared as plain data, without fields that are undefined.
    const assessment = JSON.parse(plain(assessCompany(facts, WEIGHTS_V1, ctx.today))) as Assessment;
    return { company, importance, facts, assessment, last: lastOf.get(id) };
  });
}

async function storeResults(ctx: CommandContext, changed: readonly Assessed[]): Promise<AssessmentRecord[]> {
  if (changed.length === 0) return [];
  await AssessmentModel.updateMany(
    { companyId: { $in: changed.map(({ company }) => company._id) }, isLatest: true },
    { $set: { isLatest: false } },
    { timestamps: false },
  );
  const records = changed.map(({ company, assessment, last, facts }): AssessmentRecord => ({
    _id: new Types.ObjectId(),
    version: 1,
    createdAt: ctx.now,
    updatedAt: ctx.now,
    companyId: company._id,
    on: ctx.today,
    at: ctx.now,
    before: last?.level ?? null,
    inputsHash: hashOf(facts),
    isLatest: true,
    ...assessment,
  }));
  await AssessmentModel.insertMany(records, { lean: true });
  return records;
}

interface Told {
  companyId: string;
  before: AttentionLevel | null;
  record: AssessmentRecord;
  rose: boolean;
}

/** What others should hear of: everything but a company that was and stays calm. */
function toTell(changed: readonly Assessed[], records: readonly AssessmentRecord[]): Told[] {
  return changed.flatMap((assessed, index): Told[] => {
    const record = records[index];
    const before = assessed.last?.level ?? null;
    if (!record || (record.level === 'calm' && (before ?? 'calm') === 'calm')) return [];
    return [{ companyId: assessed.company._id.toHexString(), before, record, rose: rose(assessed) }];
  });
}

async function tell(ctx: CommandContext, told: readonly Told[]): Promise<void> {
  const moved = told.filter(({ before, record }) => record.level !== (before ?? 'calm'));
  await writeTimeline(
    ctx,
    ...moved.map(({ companyId, before, record }) => ({
      companyId,
      kind: 'levelChanged' as const,
      params: { before: `@attention.levels.${before ?? 'calm'}`, level: `@attention.levels.${record.level}` },
    })),
  );
  for (const { companyId, before, record, rose: hasRisen } of told) {
    await ctx.emit(assessmentChanged, { companyId, assessmentId: record._id.toHexString(), before, level: record.level, rose: hasRisen });
  }
}

/**
 * Assesses companies as of today, stores what changed (history, snapshot on the company) and tells of it. Repeating it
 * without new facts changes nothing.
 */
export const storeAssessments = defineCommand({
  name: 'assessment.store',
  input: z.strictObject({ companyIds: z.array(idSchema).min(1).max(1000) }),
  async run(ctx, { companyIds }): Promise<number> {
    ctx.authorise('run', 'Assessment');
    const all = await assessAll(ctx, companyIds);
    const changed = all.filter(hasNewResult);
    const records = await storeResults(ctx, changed);
    const stale = all.filter(
      (entry) =>
        changed.includes(entry) ||
        !entry.company.attention.assessedAt ||
        importanceEssence(entry.company.importance) !== importanceEssence(snapshotOf(entry, ctx.now).importance),
    );
    await writeAssessmentSnapshots(stale.map((entry) => snapshotOf(entry, ctx.now)));
    await tell(ctx, toTell(changed, records));
    return changed.length;
  },
});
