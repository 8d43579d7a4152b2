import { describe, expect, it } from '@jest/globals';
import { listCommitments } from '@ortstreu/shared/commitment/server';
import { companyById } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { listFollowUps, scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { AuditModel, OutboxModel, runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { listSignals, confirmSignal } from '@ortstreu/shared/signal/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { Types } from 'mongoose';
import type { InterviewAnswer } from '../interviewAnswers';
import { buildVisit } from '../testing/buildVisit';
import { answersFor } from './confidentialAnswers';
import { updateVisit } from './updateVisit';
import { VisitModel, type VisitRecord } from './VisitModel';
import { listVisits, visitById } from './visitQueries';

const officer = scopeOf('officer');
const head = scopeOf('head');
const newCompany = async () => (await buildCompany())._id.toHexString();
const colleague = async () => (await buildUser())._id.toHexString();
const idOf = (visit: VisitRecord) => visit._id.toHexString();
const signalsOf = async (visit: VisitRecord, scope: Scope = head) =>
  (await listSignals(scope, { filter: { visitId: idOf(visit) } })).edges.map(({ node }) => `${node.kind} ${node.status} ${node.confidentiality}`).sort();
const ANSWERS: InterviewAnswer[] = [
  { question: 'employment', values: { employeesNow: 70, employeesChange: -30 } },
  { question: 'premises', values: { tenure: 'leased', leaseEndsOn: '2027-06-30' } },
  { question: 'courted', values: { courted: true, courtedBy: 'Stadt Kassel' } },
  { question: 'stay', values: {} },
];

describe('recordVisit', () => {
  it('turns a held visit into signals, facts, promises, a contact and a next one, all at once', async () => {
    const companyId = await newCompany();
    const ownerId = await colleague();
    const me = scopeOf('officer', await colleague());
    const visit = await buildVisit(
      {
        companyId,
        answers: ANSWERS,
        actionNeeded: 'red',
        actionNote: 'Kündigung liegt vor',
        commitments: [{ text: 'Termin mit dem Bauamt', ownerId, dueOn: '2026-12-01' }],
        nextContactOn: '2027-01-11',
      },
      me,
    );
    expect(visit).toMatchObject({ status: 'held', day: '2026-11-20', version: 1 });
    expect(await signalsOf(visit)).toEqual(['moveIntention new restricted', 'redFlag new office', 'workforceDown new office']);
    expect(await companyById(officer, companyId)).toMatchObject({
      lastContactOn: '2026-11-20',
      employees: 70,
      establishment: { premises: 'leased', leaseEnd: '2027-06-30' },
    });
    expect((await listCommitments(officer, { filter: { companyId } })).edges.map(({ node }) => [node.text, node.dueOn, node.visitId?.toHexString()])).toEqual([
      ['Termin mit dem Bauamt', '2026-12-01', idOf(visit)],
    ]);
    expect((await listFollowUps(officer, { filter: { companyId } })).edges.map(({ node }) => [node.dueOn, node.ownerId.toHexString()])).toEqual([
      ['2027-01-11', me.actor.id],
    ]);
    const events = (await OutboxModel.find({ 'payload.companyId': companyId }).lean()).map((entry) => entry.event);
    expect(events).toEqual(expect.arrayContaining(['visit.recorded', 'signal.recorded', 'commitment.added', 'followUp.scheduled', 'company.contacted']));
    const story = await timelineOf(officer, { subject: { companyId: new Types.ObjectId(companyId) }, kinds: ['visitHeld'] });
    expect(story.edges[0]?.node.at.toISOString()).toBe('2026-11-20T11:00:00.000Z');
  });

  it('lets the one who keeps a promise of a restricted visit read it', async () => {
    const [companyId, ownerId] = [await newCompany(), await colleague()];
    await buildVisit({ companyId, confidentiality: 'restricted', commitments: [{ text: 'Vertraulich anrufen', ownerId, dueOn: '2026-12-01' }] });
    const readBy = async (scope: Scope) => (await listCommitments(scope, { filter: { companyId } })).edges.map(({ node }) => node.text);
    expect([await readBy(scopeOf('officer', ownerId)), await readBy(officer)]).toEqual([['Vertraulich anrufen'], []]);
  });

  it('writes nothing when a promise has an owner who does not exist', async () => {
    const companyId = await newCompany();
    const error = await errorOf(
      buildVisit({ companyId, answers: ANSWERS, commitments: [{ text: 'Anruf', ownerId: new Types.ObjectId().toHexString(), dueOn: '2026-12-01' }] }),
    );
    expect(error.issues).toEqual([{ path: 'commitments.0.ownerId', code: 'user.notActive' }]);
    expect(await VisitModel.countDocuments({ companyId })).toBe(0);
    expect((await listSignals(head, { filter: { companyId } })).edges).toEqual([]);
    expect((await companyById(officer, companyId)).lastContactOn).toBeNull();
  });

  it.each([
    [{ heldOn: '2026-11-24' }, 'heldOn', 'visit.heldInFuture'],
    [{ actionNeeded: null }, 'actionNeeded', 'required'],
    [{ heldOn: '24.11.2026' }, 'heldOn', 'date.invalid'],
    [{ answers: [{ question: 'location', values: { locationSatisfaction: 9 } }] }, 'answers.0.values.locationSatisfaction', 'visit.scale'],
    [{ status: 'planned' as const }, 'plannedAt', 'required'],
  ])('refuses %j', async (change, path, code) => {
    const companyId = await newCompany();
    expect((await errorOf(buildVisit({ companyId, ...change }))).issues).toEqual([{ path, code }]);
    expect(await VisitModel.countDocuments({ companyId })).toBe(0);
  });

  it.each(['reader'] as const)('is not for the role %s', async (role) => {
    expect((await errorOf(buildVisit({ companyId: await newCompany() }, scopeOf(role)))).code).toBe('FORBIDDEN');
  });

  it('plans without raising anything, and the report of the planned visit does', async () => {
    const companyId = await newCompany();
    const planned = await buildVisit({ companyId, status: 'planned', heldOn: null, actionNeeded: null, plannedAt: '2026-11-23T23:30:00Z', answers: ANSWERS });
    expect(planned).toMatchObject({ day: '2026-11-24', status: 'planned' });
    expect(await signalsOf(planned)).toEqual([]);
    expect((await companyById(officer, companyId)).lastContactOn).toBeNull();
    const held = await runCommand(updateVisit, { id: idOf(planned), version: 1, status: 'held', heldOn: '2026-11-23', actionNeeded: 'normal' }, head);
    expect(held).toMatchObject({ status: 'held', day: '2026-11-23', version: 2 });
    expect(await signalsOf(held)).toEqual(['moveIntention new restricted', 'workforceDown new office']);
    expect((await companyById(officer, companyId)).lastContactOn).toBe('2026-11-23');
  });

  it('meets what was due before it', async () => {
    const companyId = await newCompany();
    const due = await runCommand(scheduleFollowUp, { companyId, ownerId: await colleague(), dueOn: '2026-11-23' }, officer);
    const later = await runCommand(scheduleFollowUp, { companyId, ownerId: await colleague(), dueOn: '2026-12-23' }, officer);
    const task = await runCommand(scheduleFollowUp, { companyId, ownerId: await colleague(), dueOn: '2026-11-23', kind: 'task' }, officer);
    await buildVisit({ companyId, heldOn: '2026-11-23' });
    const statuses = (await listFollowUps(officer, { filter: { companyId } })).edges.map(({ node }) => [node._id.toHexString(), node.status]);
    expect(statuses).toEqual([
      [due._id.toHexString(), 'done'],
      // What was to be done beside talking is still to be done.
      [task._id.toHexString(), 'open'],
      [later._id.toHexString(), 'open'],
    ]);
  });
});

describe('updateVisit', () => {
  it('lets signals follow corrected answers, and leaves alone what a person has confirmed', async () => {
    const visit = await buildVisit({ companyId: await newCompany(), answers: ANSWERS });
    const confirmed = (await listSignals(head, { filter: { visitId: idOf(visit), kinds: ['workforceDown'] } })).edges[0]?.node;
    await runCommand(confirmSignal, { id: confirmed?._id.toHexString(), version: 1 }, head);
    await runCommand(updateVisit, { id: idOf(visit), version: 1, answers: [{ question: 'space', values: { spaceSuffices: false } }] }, head);
    expect(await signalsOf(visit)).toEqual(['moveIntention dismissed restricted', 'spaceNeed new office', 'workforceDown confirmed office']);
  });

  it('raises nothing twice', async () => {
    const visit = await buildVisit({ companyId: await newCompany(), answers: ANSWERS });
    const before = await signalsOf(visit);
    await runCommand(updateVisit, { id: idOf(visit), version: 1, summary: 'Nachtrag' }, officer);
    expect(await signalsOf(visit)).toEqual(before);
  });

  it('shows the current record to the second of two who save', async () => {
    const visit = await buildVisit({ companyId: await newCompany() });
    await runCommand(updateVisit, { id: idOf(visit), version: 1, summary: 'Erste' }, officer);
    const error = await errorOf(runCommand(updateVisit, { id: idOf(visit), version: 1, summary: 'Zweite', answers: ANSWERS }, head));
    expect(error).toMatchObject({ code: 'CONFLICT', current: { summary: 'Erste', version: 2 } });
    expect(await signalsOf(visit)).toEqual([]);
  });

  it('never takes a held visit back', async () => {
    const visit = await buildVisit({ companyId: await newCompany() });
    expect(await errorOf(runCommand(updateVisit, { id: idOf(visit), version: 1, status: 'cancelled' }, officer))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      params: { from: 'held', to: 'cancelled' },
    });
    expect((await errorOf(runCommand(updateVisit, { id: idOf(visit), version: 1, summary: 'x' }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('confidential', () => {
  it('who courts a company stays with the people named and heads, in answers, audit and corrections', async () => {
    const author = scopeOf('officer');
    const visit = await buildVisit({ companyId: await newCompany(), answers: ANSWERS }, author);
    const read = async (scope: Scope) => JSON.stringify(answersFor(scope.actor, await visitById(scope, idOf(visit))));
    for (const scope of [author, head]) expect(await read(scope)).toContain('Kassel');
    for (const scope of [officer, scopeOf('reader'), scopeOf('administrator')]) expect(await read(scope)).not.toContain('Kassel');
    expect(await signalsOf(visit, officer)).toEqual(['workforceDown new office']);
    await runCommand(updateVisit, { id: idOf(visit), version: 1, answers: [{ question: 'courted', values: { courted: false } }] }, officer);
    expect(await read(author)).toContain('Kassel');
    expect(JSON.stringify(await AuditModel.find({ 'subject.type': 'Visit', 'subject.id': idOf(visit) }).lean())).not.toContain('Kassel');
  });

  it('a restricted report exists only for those named and heads, and so do its promises', async () => {
    const companyId = await newCompany();
    const author = scopeOf('officer');
    const participant = scopeOf('officer');
    const visit = await buildVisit(
      {
        companyId,
        confidentiality: 'restricted',
        participantIds: [participant.actor.id],
        commitments: [{ text: 'Diskret prüfen', ownerId: await colleague(), dueOn: '2026-12-01' }],
      },
      author,
    );
    const sees = async (scope: Scope) => [
      (await listVisits(scope, { filter: { companyId } })).edges.length,
      (await listCommitments(scope, { filter: { companyId } })).edges.length,
    ];
    for (const scope of [author, participant, head]) expect(await sees(scope)).toEqual([1, 1]);
    for (const scope of [officer, scopeOf('reader'), scopeOf('administrator')]) expect(await sees(scope)).toEqual([0, 0]);
    expect((await errorOf(runCommand(updateVisit, { id: idOf(visit), version: 1, summary: 'x' }, officer))).code).toBe('NOT_FOUND');
  });
});

describe('listVisits', () => {
  it('gives the latest day first and filters by person, status and time', async () => {
    const companyId = await newCompany();
    const me = scopeOf('officer');
    const early = await buildVisit({ companyId, heldOn: '2026-10-01' }, me);
    const late = await buildVisit({ companyId, heldOn: '2026-11-01' });
    const found = async (filter: object) => (await listVisits(officer, { filter: { companyId, ...filter } })).edges.map(({ node }) => idOf(node));
    expect(await found({})).toEqual([idOf(late), idOf(early)]);
    expect(await found({ personId: me.actor.id })).toEqual([idOf(early)]);
    expect(await found({ statuses: ['planned'] })).toEqual([]);
    expect(await found({ from: '2026-10-15', until: '2026-11-30' })).toEqual([idOf(late)]);
  });
});
