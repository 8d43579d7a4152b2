import { describe, expect, it } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { AuditModel, CONFIDENTIAL, OutboxModel, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { Types } from 'mongoose';
import { buildSignal } from '../testing/buildSignal';
import { assignSignal } from './assignSignal';
import { confirmSignal, dismissSignal, reopenSignal, resolveSignal } from './decideSignal';
import { recordSignal } from './recordSignal';
import { SignalModel, type SignalRecord } from './SignalModel';
import { countSignals, listSignals, signalById } from './signalQueries';

const officer = scopeOf('officer');
const newCompany = async () => (await buildCompany())._id.toHexString();
const idOf = (signal: SignalRecord) => signal._id.toHexString();
const at = (signal: SignalRecord) => ({ id: idOf(signal), version: signal.version });
const eventsOf = async (signal: SignalRecord) =>
  (
    await OutboxModel.find({ 'payload.signalId': idOf(signal) })
      .sort({ _id: 1 })
      .lean()
  ).map((entry) => entry.event);

describe('recordSignal', () => {
  it('stores the observation with the expiry of its kind, story, audit and event', async () => {
    const companyId = await newCompany();
    const signal = await buildSignal({ companyId, kind: 'spaceNeed', evidence: 'Halle 3 ist voll' }, officer);
    expect(signal).toMatchObject({ status: 'new', expiresOn: '2028-05-20', confidentiality: 'office', readerIds: [], version: 1 });
    expect(await AuditModel.find({ 'subject.id': idOf(signal) }).lean()).toMatchObject([{ action: 'create', command: 'signal.record' }]);
    expect(await eventsOf(signal)).toEqual(['signal.recorded']);
    const story = await timelineOf(scopeOf('reader'), { subject: { companyId: new Types.ObjectId(companyId) } });
    expect(story.edges.map((edge) => edge.node.kind)).toContain('signalRecorded');
  });

  it('takes the date that the evidence names, and none where only a person can end it', async () => {
    const companyId = await newCompany();
    expect(await buildSignal({ companyId, kind: 'salesDown', expiresOn: '2026-12-31' })).toMatchObject({ expiresOn: '2026-12-31' });
    expect(await buildSignal({ companyId, kind: 'insolvency' })).toMatchObject({ expiresOn: null });
  });

  it.each(['reader'] as const)('is not for the role %s', async (role) => {
    const companyId = await newCompany();
    expect((await errorOf(buildSignal({ companyId }, scopeOf(role)))).code).toBe('FORBIDDEN');
    expect(await SignalModel.countDocuments({ companyId })).toBe(0);
  });

  it.each([
    [{ observedOn: '2026-11-24' }, 'observedOn', 'date.future'],
    [{ kind: 'mood' }, 'kind', 'notAnOption'],
    [{ evidence: 'x'.repeat(5000) }, 'evidence', 'tooLong'],
    [{ surprise: 1 }, '', 'unknownField'],
  ])('refuses %j', async (change, path, code) => {
    const companyId = await newCompany();
    const error = await errorOf(
      runCommand(recordSignal, { companyId, kind: 'salesDown', source: 'press', certainty: 'told', observedOn: '2026-11-20', ...change }, officer),
    );
    expect(error.issues).toMatchObject([{ path, code }]);
    expect(await SignalModel.countDocuments({ companyId })).toBe(0);
  });

  it('leaves unknown and archived companies alone', async () => {
    expect((await errorOf(buildSignal({ companyId: new Types.ObjectId().toHexString() }))).code).toBe('NOT_FOUND');
    const companyId = await newCompany();
    await runCommand(archiveCompany, { id: companyId, version: 1 }, officer);
    expect((await errorOf(buildSignal({ companyId }))).issues).toEqual([{ path: 'companyId', code: 'company.archived' }]);
  });
});

describe('restricted signals', () => {
  it('exist only for the author, those named and heads, and never in the audit', async () => {
    const companyId = await newCompany();
    const author = scopeOf('officer');
    const named = scopeOf('officer');
    const signal = await buildSignal(
      { companyId, kind: 'moveIntention', evidence: 'Angebot aus Kassel', confidentiality: 'restricted', readerIds: [named.actor.id] },
      author,
    );
    const sees = async (scope: Scope) => (await listSignals(scope, { filter: { companyId } })).edges.length === 1;
    expect(await Promise.all([author, named, scopeOf('head')].map(sees))).toEqual([true, true, true]);
    expect(await Promise.all([officer, scopeOf('reader'), scopeOf('administrator')].map(sees))).toEqual([false, false, false]);
    expect((await errorOf(signalById(officer, idOf(signal)))).code).toBe('NOT_FOUND');
    expect((await errorOf(runCommand(confirmSignal, at(signal), officer))).code).toBe('NOT_FOUND');
    const audit = await AuditModel.findOne({ 'subject.id': idOf(signal) }).lean();
    expect(audit?.changes.find((change) => change.field === 'evidence')?.after).toBe(CONFIDENTIAL);
    expect(JSON.stringify(audit)).not.toContain('Kassel');
    const story = await timelineOf(officer, { subject: { companyId: new Types.ObjectId(companyId) } });
    expect(story.edges.map((edge) => edge.node.kind)).not.toContain('signalRecorded');
  });
});

describe('decisions', () => {
  it('confirms, dismisses with the reason, takes it back and resolves', async () => {
    const signal = await buildSignal({ companyId: await newCompany() });
    const confirmed = await runCommand(confirmSignal, at(signal), officer);
    expect(confirmed).toMatchObject({ status: 'confirmed', version: 2, decision: { reason: null } });
    const dismissed = await runCommand(dismissSignal, { ...at(confirmed), reason: 'notTrue', note: 'Verwechslung' }, officer);
    expect(dismissed).toMatchObject({ status: 'dismissed', decision: { reason: 'notTrue', note: 'Verwechslung' } });
    const again = await runCommand(confirmSignal, at(dismissed), officer);
    expect(await runCommand(resolveSignal, { ...at(again), note: 'Abschluss liegt vor' }, officer)).toMatchObject({ status: 'resolved' });
    expect(await eventsOf(signal)).toEqual(['signal.recorded', 'signal.confirmed', 'signal.dismissed', 'signal.confirmed', 'signal.resolved']);
  });

  it('takes a decision back, so that it waits again', async () => {
    const signal = await buildSignal({ companyId: await newCompany() });
    const dismissed = await runCommand(dismissSignal, { ...at(signal), reason: 'notTrue' }, officer);
    expect(await runCommand(reopenSignal, at(dismissed), officer)).toMatchObject({ status: 'new', decision: null, version: 3 });
    expect(await eventsOf(signal)).toEqual(['signal.recorded', 'signal.dismissed', 'signal.reopened']);
    expect((await errorOf(runCommand(reopenSignal, { ...at(signal), version: 3 }, officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(reopenSignal, at(dismissed), officer))).code).toBe('CONFLICT');
    expect((await errorOf(runCommand(reopenSignal, { ...at(signal), version: 3 }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });

  it('refuses what the table does not allow', async () => {
    const signal = await buildSignal({ companyId: await newCompany() });
    const confirmed = await runCommand(confirmSignal, at(signal), officer);
    expect(await errorOf(runCommand(confirmSignal, at(confirmed), officer))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      params: { from: 'confirmed', to: 'confirmed' },
    });
  });

  it('shows the current record to the second of two who decide', async () => {
    const signal = await buildSignal({ companyId: await newCompany() });
    await runCommand(confirmSignal, at(signal), officer);
    const error = await errorOf(runCommand(dismissSignal, { ...at(signal), reason: 'irrelevant' }, scopeOf('head')));
    expect(error).toMatchObject({ code: 'CONFLICT', current: { status: 'confirmed', version: 2 } });
    expect(await eventsOf(signal)).toEqual(['signal.recorded', 'signal.confirmed']);
  });

  it('asks for a reason and is not for readers', async () => {
    const signal = await buildSignal({ companyId: await newCompany() });
    expect((await errorOf(runCommand(dismissSignal, at(signal), officer))).issues).toEqual([{ path: 'reason', code: 'notAnOption' }]);
    expect((await errorOf(runCommand(resolveSignal, { ...at(signal), note: ' ' }, officer))).issues).toEqual([{ path: 'note', code: 'required' }]);
    for (const command of [confirmSignal, dismissSignal, resolveSignal]) {
      expect(
        (
          await errorOf(
            runCommand(
              command,
              { ...at(signal), ...(command === confirmSignal ? {} : command === dismissSignal ? { reason: 'notTrue' } : { note: 'x' }) },
              scopeOf('reader'),
            ),
          )
        ).code,
      ).toBe('FORBIDDEN');
    }
    expect((await signalById(officer, idOf(signal))).status).toBe('new');
  });
});

describe('listSignals', () => {
  it('gives the latest observation first and filters by status and kind', async () => {
    const companyId = await newCompany();
    await buildSignal({ companyId, observedOn: '2026-10-01', kind: 'insolvency' });
    const latest = await buildSignal({ companyId, observedOn: '2026-11-01' });
    await runCommand(confirmSignal, at(latest), officer);
    const kinds = async (filter: object) => (await listSignals(officer, { filter: { companyId, ...filter } })).edges.map((edge) => edge.node.kind);
    expect(await kinds({})).toEqual(['salesDown', 'insolvency']);
    expect(await kinds({ statuses: ['new'] })).toEqual(['insolvency']);
    expect(await kinds({ kinds: ['salesDown'] })).toEqual(['salesDown']);
    expect(await countSignals(officer, { companyId, statuses: ['new'] })).toBe(1);
  });
});

describe('assignSignal', () => {
  it('moves an undecided signal with audit, both stories and an event for each company', async () => {
    const [from, to] = [await newCompany(), await newCompany()];
    const signal = await buildSignal({ companyId: from, kind: 'spaceNeed' });
    const moved = await runCommand(assignSignal, { ...at(signal), companyId: to }, officer);
    expect(moved).toMatchObject({ companyId: new Types.ObjectId(to), status: 'new', version: 2 });
    expect(await AuditModel.find({ 'subject.id': idOf(signal), action: 'assign' }).lean()).toMatchObject([{ command: 'signal.assign' }]);
    const kindsOf = async (companyId: string) =>
      (await timelineOf(officer, { subject: { companyId: new Types.ObjectId(companyId) } })).edges.map((edge) => edge.node.kind);
    expect(await kindsOf(from)).toContain('signalAssigned');
    expect(await kindsOf(to)).toContain('signalRecorded');
    const events = await OutboxModel.find({ event: 'signal.assigned', 'payload.signalId': idOf(signal) })
      .sort({ _id: 1 })
      .lean();
    expect(events.map((entry) => entry.payload)).toEqual([
      { signalId: idOf(signal), companyId: from },
      { signalId: idOf(signal), companyId: to },
    ]);
  });

  it('leaves decided signals, those of visits, and archived companies alone', async () => {
    const to = await newCompany();
    const signal = await buildSignal({ companyId: await newCompany() });
    const confirmed = await runCommand(confirmSignal, at(signal), officer);
    expect((await errorOf(runCommand(assignSignal, { ...at(confirmed), companyId: to }, officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(assignSignal, { ...at(signal), companyId: to }, officer))).code).toBe('CONFLICT');
    const ofVisit = await buildSignal({ companyId: await newCompany() });
    await SignalModel.updateOne({ _id: ofVisit._id }, { visitId: new Types.ObjectId() });
    expect((await errorOf(runCommand(assignSignal, { ...at(ofVisit), companyId: to }, officer))).issues).toEqual([
      { path: 'companyId', code: 'signal.fromVisit' },
    ]);
    const other = await buildSignal({ companyId: await newCompany() });
    await runCommand(archiveCompany, { id: to, version: 1 }, officer);
    expect((await errorOf(runCommand(assignSignal, { ...at(other), companyId: to }, officer))).issues).toEqual([
      { path: 'companyId', code: 'company.archived' },
    ]);
    expect((await errorOf(runCommand(assignSignal, { ...at(other), companyId: to }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});
