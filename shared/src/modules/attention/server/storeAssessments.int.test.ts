import { describe, expect, it } from '@jest/globals';
import { archiveCompany, companyById, CompanyModel, updateCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { confirmSignal, dismissSignal } from '@ortstreu/shared/signal/server';
import { buildSignal } from '@ortstreu/shared/signal/testing';
import { errorOf, scopeOf, workersScope } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { AssessmentModel } from './AssessmentModel';
import { assessmentHistory, latestAssessments, listAttention } from './attentionQueries';
import { forgetAssessments } from './forgetAssessments';
import { reassessAllCompanies, reassessCompanies } from './reassess';
import { storeAssessments } from './storeAssessments';

const workers = workersScope();
const officer = scopeOf('officer');
const newCompany = async (change: object = {}) => (await buildCompany(change))._id.toHexString();
const assess = (...ids: string[]) => reassessCompanies(ids, workers);
const changesOf = async (companyId: string) =>
  (await OutboxModel.find({ event: 'assessment.changed', 'payload.companyId': companyId }).sort({ _id: 1 }).lean()).map((entry) => entry.payload);

describe('storeAssessments', () => {
  it('keeps result, snapshot and history, and tells that the level rose', async () => {
    const companyId = await newCompany({
      establishment: { premises: 'leased', leaseEnd: '2027-06-30' },
      headCount: { on: '2026-10-01', employees: 120, source: 'office' },
    });
    await buildSignal({ companyId, kind: 'spaceNeed' });
    expect(await assess(companyId)).toBe(1);
    expect(await companyById(officer, companyId)).toMatchObject({
      version: 1,
      attention: { level: 'talk', urgency: 60, axes: { crisis: 0, growth: 30, binding: 30, relationship: 10 }, modelVersion: 'v1' },
      importance: { importanceClass: 'A', computedClass: 'A', reasons: [{ messageKey: 'attention.importanceReason.jobs', params: { value: 120 } }] },
      attentionRank: 20_603,
    });
    const [latest] = await latestAssessments(officer, [companyId]);
    expect(latest).toMatchObject({ level: 'talk', before: null, on: '2026-11-23', inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(await changesOf(companyId)).toMatchObject([{ companyId, before: null, level: 'talk', rose: true }]);
    const story = await timelineOf(officer, { subject: { companyId: new Types.ObjectId(companyId) }, kinds: ['levelChanged'] });
    expect(story.edges.map((edge) => edge.node.params)).toEqual([{ before: '@attention.levels.calm', level: '@attention.levels.talk' }]);
  });

  it('changes nothing when nothing changed', async () => {
    const companyId = await newCompany();
    await buildSignal({ companyId });
    await assess(companyId);
    expect(await assess(companyId, companyId)).toBe(0);
    expect(await AssessmentModel.countDocuments({ companyId })).toBe(1);
    expect(await changesOf(companyId)).toHaveLength(1);
  });

  it('is quiet about companies that are and stay calm', async () => {
    const companyId = await newCompany();
    await assess(companyId);
    expect((await companyById(officer, companyId)).attention).toMatchObject({ level: 'calm', assessedAt: workers.clock.now() });
    expect(await changesOf(companyId)).toEqual([]);
  });

  it('follows decisions: hearsay counts once confirmed, dismissed no more; a second red fact is told too', async () => {
    const companyId = await newCompany();
    const rumour = await buildSignal({ companyId, kind: 'insolvency', certainty: 'rumour' });
    await assess(companyId);
    await runCommand(confirmSignal, { id: rumour._id.toHexString(), version: 1 }, officer);
    await assess(companyId);
    await buildSignal({ companyId, kind: 'closureAnnounced' });
    await assess(companyId);
    await runCommand(dismissSignal, { id: rumour._id.toHexString(), version: 2, reason: 'notTrue' }, officer);
    await assess(companyId);
    expect(await changesOf(companyId)).toMatchObject([
      { before: 'calm', level: 'now', rose: true },
      { before: 'now', level: 'now', rose: true },
      { before: 'now', level: 'now', rose: false },
    ]);
    const history = await assessmentHistory(officer, companyId, {});
    expect(history.edges.map(({ node }) => [node.level, node.isLatest])).toEqual([
      ['now', true],
      ['now', false],
      ['now', false],
      ['calm', false],
    ]);
  });

  it('fades with time', async () => {
    const companyId = await newCompany();
    await buildSignal({ companyId, kind: 'salesDown', expiresOn: '2026-11-24' });
    await assess(companyId);
    const later = workersScope();
    later.clock.moveTo(new Date('2026-11-25T09:00:00Z'));
    await reassessCompanies([companyId], later);
    expect((await companyById(officer, companyId)).attention.level).toBe('calm');
    expect(await changesOf(companyId)).toMatchObject([{ level: 'watch' }, { before: 'watch', level: 'calm', rose: false }]);
  });

  it("respects a person's word on importance", async () => {
    const companyId = await newCompany({ headCount: { on: '2026-10-01', employees: 10, source: 'office' } });
    await runCommand(updateCompany, { id: companyId, version: 1, importanceOverride: { importanceClass: 'A', reason: 'Einziger Gießer' } }, officer);
    await assess(companyId);
    expect((await companyById(officer, companyId)).importance).toMatchObject({ importanceClass: 'A', computedClass: 'C', override: { importanceClass: 'A' } });
  });

  it('leaves archived and unknown companies out and is only for workers', async () => {
    const companyId = await newCompany();
    await runCommand(archiveCompany, { id: companyId, version: 1 }, officer);
    expect(await assess(companyId, new Types.ObjectId().toHexString())).toBe(0);
    for (const role of ['head', 'officer', 'reader', 'administrator'] as const)
      expect((await errorOf(runCommand(storeAssessments, { companyIds: [companyId] }, scopeOf(role)))).code).toBe('FORBIDDEN');
    expect((await errorOf(runCommand(storeAssessments, { companyIds: [] }, workers))).code).toBe('VALIDATION_FAILED');
  });
});

describe('restricted reasons', () => {
  it('keep their weight and lose their content for everybody else, on the company too', async () => {
    const companyId = await newCompany();
    const author = scopeOf('officer');
    await buildSignal({ companyId, kind: 'moveIntention', evidence: 'Angebot aus Kassel', confidentiality: 'restricted' }, author);
    await assess(companyId);
    const seen = async (scope: typeof author) =>
      (await latestAssessments(scope, [companyId]))[0]?.contributions.map(({ indicator, points }) => [indicator, points]);
    expect(await seen(author)).toEqual([['moveIntention', 35]]);
    expect(await seen(scopeOf('head'))).toEqual([['moveIntention', 35]]);
    for (const scope of [officer, scopeOf('reader'), scopeOf('administrator')]) {
      expect(await seen(scope)).toEqual([['confidential', 35]]);
      expect(
        JSON.stringify([await latestAssessments(scope, [companyId]), await assessmentHistory(scope, companyId, {}), await companyById(scope, companyId)]),
      ).not.toMatch(/Kassel|moveIntention/);
    }
  });
});

describe('the whole town', () => {
  it('is assessed in batches, and listed by urgency, then importance', async () => {
    const calm = await newCompany({ name: 'Ruhig GmbH' });
    const small = await newCompany({ name: 'Klein GmbH', headCount: { on: '2026-10-01', employees: 5, source: 'office' } });
    const big = await newCompany({ name: 'Groß GmbH', headCount: { on: '2026-10-01', employees: 500, source: 'office' } });
    const worst = await newCompany({ name: 'Sofort GmbH' });
    for (const companyId of [small, big]) await buildSignal({ companyId });
    await buildSignal({ companyId: worst, kind: 'insolvency' });
    const flagged = await newCompany({ name: 'Rot GmbH' });
    // A red flag alone has no urgency, but is "sofort".
    await buildSignal({ companyId: flagged, kind: 'redFlag' });
    await reassessAllCompanies(workers);
    const listed = async (filter: object = {}) =>
      (await listAttention(officer, { filter, first: 100 })).edges
        .map(({ node }) => node._id.toHexString())
        .filter((id) => [calm, small, big, worst, flagged].includes(id));
    expect(await listed()).toEqual([worst, flagged, big, small]);
    expect(await listed({ levels: ['calm'] })).toEqual([calm]);
    expect(await listed({ importance: ['A'] })).toEqual([big]);
  });
});

describe('forgetAssessments', () => {
  it('drops what belongs to companies that are gone, and nothing of one that is there', async () => {
    const [there, gone] = [await newCompany(), await newCompany()];
    await assess(there, gone);
    await CompanyModel.deleteOne({ _id: new Types.ObjectId(gone) });
    const left = () => Promise.all([there, gone].map((id) => AssessmentModel.countDocuments({ companyId: id })));
    expect(await left()).toEqual([1, 1]);
    expect(await runCommand(forgetAssessments, { companyIds: [there, gone] }, workers)).toBe(1);
    expect(await left()).toEqual([1, 0]);
    expect((await errorOf(runCommand(forgetAssessments, { companyIds: [there] }, officer))).code).toBe('FORBIDDEN');
  });
});
