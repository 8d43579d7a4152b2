import { describe, expect, it } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { AuditModel, CONFIDENTIAL, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { buildRetentionCase } from '../testing/buildRetentionCase';
import { moveRetentionCase } from './moveRetentionCase';
import { RetentionCaseModel } from './RetentionCaseModel';
import { listRetentionCases, retentionCaseById, sumsByStage } from './retentionCaseQueries';
import { updateRetentionCase } from './updateRetentionCase';

describe('openRetentionCase', () => {
  it('takes the opener as owner and the head count as jobs at stake', async () => {
    const officer = scopeOf('officer');
    const opened = await buildRetentionCase({}, officer);
    expect(opened).toMatchObject({ stage: 'recognised', jobsAtStake: 80, nextStep: null, version: 1 });
    expect(opened.ownerId?.toHexString()).toBe(officer.actor.id);
    expect(await OutboxModel.countDocuments({ event: 'retentionCase.opened', 'payload.caseId': opened._id.toHexString() })).toBe(1);
    const story = await timelineOf(scopeOf('reader'), { subject: { companyId: opened.companyId } });
    expect(story.edges[0]?.node).toMatchObject({ kind: 'caseOpened', params: { title: 'Mietvertrag läuft aus' } });
  });

  it('is refused on an archived company', async () => {
    const company = await buildCompany();
    const companyId = company._id.toHexString();
    await runCommand(archiveCompany, { id: companyId, version: 1 }, scopeOf('officer'));
    expect((await errorOf(buildRetentionCase({ companyId }))).issues).toEqual([{ path: 'companyId', code: 'company.archived' }]);
  });

  it('is not for readers', async () => {
    expect((await errorOf(buildRetentionCase({}, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });

  it('hides a restricted case from everybody who is not named, story included', async () => {
    const owner = scopeOf('officer');
    const opened = await buildRetentionCase({ confidentiality: 'restricted' }, owner);
    const id = opened._id.toHexString();
    expect((await retentionCaseById(owner, id)).title).toBe('Mietvertrag läuft aus');
    expect((await retentionCaseById(scopeOf('head'), id)).title).toBe('Mietvertrag läuft aus');
    for (const role of ['officer', 'reader', 'administrator'] as const) {
      expect((await errorOf(retentionCaseById(scopeOf(role), id))).code).toBe('NOT_FOUND');
      const story = await timelineOf(scopeOf(role), { subject: { companyId: opened.companyId } });
      expect(story.edges.map((edge) => edge.node.kind)).not.toContain('caseOpened');
    }
    const audit = await AuditModel.findOne({ 'subject.id': id }).lean();
    expect(audit?.changes.find((change) => change.field === 'title')?.after).toBe(CONFIDENTIAL);
    await runCommand(updateRetentionCase, { id, version: 1, description: 'Streit mit dem Vermieter' }, owner);
    await runCommand(moveRetentionCase, { id, version: 2, stage: 'lost', outcome: 'closed', reason: 'Streit verloren' }, owner);
    expect(JSON.stringify(await AuditModel.find({ 'subject.id': id }).lean())).not.toContain('Streit');
  });

  it('is not closed to who opened it for somebody else', async () => {
    const [opener, ownerId] = [scopeOf('officer'), (await buildUser())._id.toHexString()];
    const opened = await buildRetentionCase({ confidentiality: 'restricted', ownerId }, opener);
    for (const scope of [opener, scopeOf('officer', ownerId)])
      expect((await retentionCaseById(scope, opened._id.toHexString())).title).toBe('Mietvertrag läuft aus');
  });

  it('has no next step in the past', async () => {
    expect((await errorOf(buildRetentionCase({ nextStep: { title: 'Anrufen', dueOn: '2026-11-01' } }))).issues).toEqual([
      { path: 'nextStep.dueOn', code: 'date.past' },
    ]);
  });
});

describe('moveRetentionCase', () => {
  it('needs outcome and reason at the end, and both fit the stage', async () => {
    const id = (await buildRetentionCase())._id.toHexString();
    const error = await errorOf(runCommand(moveRetentionCase, { id, version: 1, stage: 'secured' }, scopeOf('officer')));
    expect(error.issues).toEqual([
      { path: 'outcome', code: 'required' },
      { path: 'reason', code: 'required' },
    ]);
    const wrong = await errorOf(runCommand(moveRetentionCase, { id, version: 1, stage: 'secured', outcome: 'closed', reason: 'x' }, scopeOf('officer')));
    expect(wrong.issues).toEqual([{ path: 'outcome', code: 'retentionCase.outcomeOfOtherStage' }]);
    const secured = await runCommand(
      moveRetentionCase,
      { id, version: 1, stage: 'secured', outcome: 'stays', reason: 'Mietvertrag um zehn Jahre verlängert' },
      scopeOf('officer'),
    );
    expect(secured).toMatchObject({ stage: 'secured', jobsSecured: 80, jobsLost: null });
  });

  it('refuses a move that the table does not know', async () => {
    const id = (await buildRetentionCase())._id.toHexString();
    await runCommand(moveRetentionCase, { id, version: 1, stage: 'lost', outcome: 'movedAway', reason: 'Neubau in der Nachbarstadt' }, scopeOf('officer'));
    const error = await errorOf(
      runCommand(moveRetentionCase, { id, version: 2, stage: 'secured', outcome: 'stays', reason: 'doch nicht' }, scopeOf('officer')),
    );
    expect(error.code).toBe('ILLEGAL_TRANSITION');
    const reopened = await runCommand(moveRetentionCase, { id, version: 2, stage: 'clarifying' }, scopeOf('officer'));
    expect(reopened).toMatchObject({ stage: 'clarifying', outcome: null, reason: null, jobsLost: null });
    expect(reopened.stageHistory.map((entry) => entry.stage)).toEqual(['recognised', 'lost', 'clarifying']);
  });

  it('keeps the next step while the case is open, and nothing of an end', async () => {
    const opened = await buildRetentionCase({ nextStep: { title: 'Vermieter anrufen', dueOn: '2026-12-01' } });
    const id = opened._id.toHexString();
    const acting = await runCommand(moveRetentionCase, { id, version: 1, stage: 'acting' }, scopeOf('officer'));
    expect(acting).toMatchObject({ nextStep: { title: 'Vermieter anrufen' }, outcome: null, jobsSecured: null, jobsLost: null });
    const lost = await runCommand(moveRetentionCase, { id, version: 2, stage: 'lost', outcome: 'closed', reason: 'Insolvenz' }, scopeOf('officer'));
    expect(lost).toMatchObject({ nextStep: null, jobsSecured: null, jobsLost: 80 });
  });

  it('is not for readers', async () => {
    const id = (await buildRetentionCase())._id.toHexString();
    for (const attempt of [
      () => runCommand(moveRetentionCase, { id, version: 1, stage: 'acting' }, scopeOf('reader')),
      () => runCommand(updateRetentionCase, { id, version: 1, title: 'X' }, scopeOf('reader')),
    ])
      expect((await errorOf(attempt())).code).toBe('FORBIDDEN');
  });

  it('lets only the first of two who move win', async () => {
    const id = (await buildRetentionCase())._id.toHexString();
    await runCommand(moveRetentionCase, { id, version: 1, stage: 'acting' }, scopeOf('officer'));
    expect((await errorOf(runCommand(moveRetentionCase, { id, version: 1, stage: 'clarifying' }, scopeOf('officer')))).code).toBe('CONFLICT');
  });
});

describe('updateRetentionCase', () => {
  it('keeps measures by id and adds new ones', async () => {
    const opened = await buildRetentionCase({ measures: [{ title: 'Vermieter anrufen' }] });
    const first = opened.measures[0];
    const after = await runCommand(
      updateRetentionCase,
      {
        id: opened._id.toHexString(),
        version: 1,
        nextStep: { title: 'Termin mit Vermieter', dueOn: '2026-12-01' },
        measures: [{ id: first?._id.toHexString(), title: 'Vermieter anrufen', isDone: true }, { title: 'Flächen suchen' }],
      },
      scopeOf('officer'),
    );
    expect(after.measures.map((measure) => [measure.title, measure.isDone])).toEqual([
      ['Vermieter anrufen', true],
      ['Flächen suchen', false],
    ]);
    expect(after.measures[0]?._id.equals(first?._id ?? '')).toBe(true);
    expect(after.nextStep).toEqual({ title: 'Termin mit Vermieter', dueOn: '2026-12-01' });
  });
});

describe('the board', () => {
  it('sums what the viewer may see under the filter', async () => {
    await RetentionCaseModel.deleteMany({});
    await buildRetentionCase({ jobsAtStake: 10 });
    await buildRetentionCase({ jobsAtStake: 20, cause: 'succession' });
    await buildRetentionCase({ jobsAtStake: 40, confidentiality: 'restricted' });
    const recognised = async (role: 'head' | 'reader', causes?: ['succession']) => (await sumsByStage(scopeOf(role), { causes }))[0];
    expect(await recognised('head')).toEqual({ stage: 'recognised', count: 3, jobs: 70 });
    expect(await recognised('reader')).toEqual({ stage: 'recognised', count: 2, jobs: 30 });
    expect(await recognised('reader', ['succession'])).toEqual({ stage: 'recognised', count: 1, jobs: 20 });
    expect((await listRetentionCases(scopeOf('reader'), { filter: { withoutNextStep: true } })).edges).toHaveLength(2);
  });
});
