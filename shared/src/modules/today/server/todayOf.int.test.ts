import { describe, expect, it } from '@jest/globals';
import { CompanyModel } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { completeFollowUp, scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { FixedClock } from '@ortstreu/shared/kernel';
import { runCommand } from '@ortstreu/shared/kernel/server';
import { buildRetentionCase } from '@ortstreu/shared/retentionCase/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { buildUser } from '@ortstreu/shared/user/testing';
import { buildSignal } from '@ortstreu/shared/signal/testing';
import { confirmSignal } from '@ortstreu/shared/signal/server';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { setAbsence } from '@ortstreu/shared/user/server';
import { todayOf } from './todayOf';

describe('todayOf', () => {
  it('suggests companies when nothing is due, and is silent about it when something is', async () => {
    const scope = scopeOf('officer');
    await buildCompany({ name: 'Ruhige GmbH' });
    expect((await todayOf(scope, true)).followUps).toEqual([]);
    const lastWeek = { ...scope, clock: new FixedClock(new Date('2026-11-20T09:00:00Z')) };
    await buildRetentionCase({ nextStep: { title: 'Anrufen', dueOn: '2026-11-20' } }, lastWeek);
    const today = await todayOf(scope, true);
    expect(today.caseSteps.map((record) => record.nextStep?.title)).toEqual(['Anrufen']);
    expect(today.suggestions).toEqual([]);
  });

  it('names cases whose step is due before those without a step, and says when there are more', async () => {
    const owner = await buildUser({ role: 'officer' });
    const ownerId = owner._id.toHexString();
    const earlier = { ...scopeOf('officer', ownerId), clock: new FixedClock(new Date('2026-11-10T09:00:00Z')) };
    const step = (dueOn: string | null) =>
      buildRetentionCase({ ownerId, title: dueOn ?? 'Ohne', nextStep: dueOn ? { title: 'Anrufen', dueOn } : null }, earlier);
    for (let count = 0; count < 20; count += 1) await step(null);
    for (const day of ['2026-11-22', '2026-11-12', '2027-01-10']) await step(day);
    const today = await todayOf(scopeOf('officer', ownerId), true);
    expect(today.caseSteps.slice(0, 3).map(({ title }) => title)).toEqual(['2026-11-12', '2026-11-22', 'Ohne']);
    expect(today.caseSteps).toHaveLength(20);
    expect(today.hasMoreCaseSteps).toBe(true);
  });

  it('shows due work of the person only, the office on demand, and later work not at all', async () => {
    const mine = await buildUser({ role: 'officer' });
    const theirs = await buildUser({ role: 'officer' });
    const scope = scopeOf('officer', mine._id.toHexString());
    const companyId = (await buildCompany())._id.toHexString();
    const schedule = (ownerId: string, dueOn: string) => runCommand(scheduleFollowUp, { companyId, ownerId, dueOn, kind: 'call', note: dueOn }, scope);
    const done = await schedule(mine._id.toHexString(), '2026-11-23');
    await runCommand(completeFollowUp, { id: done._id.toHexString(), version: 1 }, scope);
    await schedule(mine._id.toHexString(), '2026-11-23');
    await schedule(mine._id.toHexString(), '2026-11-24');
    await schedule(theirs._id.toHexString(), '2026-11-23');
    expect((await todayOf(scope, true)).followUps).toHaveLength(1);
    expect((await todayOf(scope, false)).followUps).toHaveLength(2);
    const absence = { from: '2026-11-20', to: '2026-11-30', deputyId: mine._id.toHexString() };
    await runCommand(setAbsence, { id: theirs._id.toHexString(), version: theirs.version, absence }, scopeOf('head'));
    expect((await todayOf(scope, true)).followUps).toHaveLength(2);
  });

  it('names what has risen, what waits and what is new: for the person, and for the office on demand', async () => {
    await CompanyModel.updateMany({}, { $set: { archivedAt: new Date() } });
    const [me, other] = [await buildUser({ role: 'officer' }), await buildUser({ role: 'officer' })].map((user) => user._id.toHexString());
    const scope = scopeOf('officer', me);
    const company = async (name: string, accountManagerId: string | undefined, level: 'calm' | 'watch' | 'talk' | 'now', change: object = {}) => {
      const { _id } = await buildCompany({ name, ...(accountManagerId ? { accountManagerId } : {}) });
      await CompanyModel.updateOne(
        { _id },
        { $set: { 'attention.level': level, attentionRank: { calm: 0, watch: 10_000, talk: 20_000, now: 30_000 }[level], ...change } },
      );
      return _id.toHexString();
    };
    const longAgo = { 'importance.importanceClass': 'A', lastContactOn: '2020-01-01' };
    const companyId = await company('Meine', me, 'now', longAgo);
    await company('Ihre', other, 'talk');
    await company('Beobachtet', other, 'watch');
    await company('Still', me, 'calm', longAgo);
    const earlier = { ...scopeOf('officer'), clock: new FixedClock(new Date('2026-11-02T09:00:00Z')) };
    await buildRetentionCase({ companyId, ownerId: other ?? null, nextStep: { title: 'Anrufen', dueOn: '2026-11-03' } }, earlier);
    await buildSiteRequest({ title: 'Fremde Anfrage', managerId: other ?? null });
    const undecided = await buildSignal({ companyId, kind: 'spaceNeed' });
    const decided = await buildSignal({ companyId, kind: 'moveIntention' });
    await runCommand(confirmSignal, { id: decided._id.toHexString(), version: decided.version }, scopeOf('head'));

    const [mine, office] = [await todayOf(scope, true), await todayOf(scope, false)];
    const names = (companies: readonly { name: string }[]) => companies.map(({ name }) => name);
    expect([names(mine.risen), names(office.risen)]).toEqual([['Meine'], ['Meine', 'Ihre']]);
    expect([mine.caseSteps.length, office.caseSteps.some((record) => record.companyId.toHexString() === companyId)]).toEqual([0, true]);
    expect(mine.requests).toEqual([]);
    expect(office.requests.map(({ title }) => title)).toContain('Fremde Anfrage');
    expect(mine.signals.map(({ _id }) => _id)).toEqual([undecided._id]);
    expect(mine.newSignalCount).toBe(1);
    // Urgent ones first, then those nobody has spoken to for long, each once.
    expect(names(mine.suggestions)).toEqual(['Meine', 'Ihre', 'Beobachtet']);
    await CompanyModel.updateOne({ name: 'Beobachtet' }, { $set: { archivedAt: new Date() } });
    expect(names((await todayOf(scope, true)).suggestions)).toEqual(['Meine', 'Ihre', 'Still']);
  });
});
