import { describe, expect, it } from '@jest/globals';
import { archiveCompany } from '@ortstreu/shared/company/server';
import { buildCompany } from '@ortstreu/shared/company/testing';
import { AuditModel, OutboxModel, runCommand } from '@ortstreu/shared/kernel/server';
import { errorOf, scopeOf } from '@ortstreu/shared/testing';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { buildUser } from '@ortstreu/shared/user/testing';
import { Types } from 'mongoose';
import { buildSiteRequest } from '../testing/buildSiteRequest';
import { acknowledgeSiteRequest } from './acknowledgeSiteRequest';
import { archiveSiteRequest } from './archiveSiteRequest';
import { moveSiteRequest } from './moveSiteRequest';
import { listSiteRequests, siteRequestById, summariseStages } from './requestQueries';
import { SiteRequestModel } from './SiteRequestModel';
import { updateSiteRequest } from './updateSiteRequest';

const HOUR = 3_600_000;
const officer = scopeOf('officer');
const issuesOf = async (promise: Promise<unknown>) => (await errorOf(promise)).issues.map(({ path, code }) => [path, code]);

describe('createSiteRequest', () => {
  it('writes record, audit, story and event together', async () => {
    const company = await buildCompany();
    const manager = await buildUser({ role: 'officer' });
    const request = await buildSiteRequest({ companyId: company._id.toHexString(), managerId: manager._id.toHexString() });
    const id = request._id.toHexString();
    expect(request).toMatchObject({ stage: 'received', areaM2: 15_000, version: 1, acknowledgedAt: null, personNamedAt: officer.clock.now() });
    expect(await OutboxModel.find({ 'payload.siteRequestId': id }).lean()).toMatchObject([{ event: 'siteRequest.created' }]);
    const kinds = async (subject: { siteRequestId: Types.ObjectId } | { companyId: Types.ObjectId }) =>
      (await timelineOf(officer, { subject })).edges.map(({ node }) => node.kind);
    expect(await kinds({ siteRequestId: request._id })).toEqual(['requestCreated']);
    expect(await kinds({ companyId: company._id })).toContain('requestCreated');
    expect(JSON.stringify(await AuditModel.find({ 'subject.id': id }).lean())).not.toContain('kim@');
  });

  it('refuses what cannot be and writes nothing', async () => {
    const before = await SiteRequestModel.countDocuments();
    const company = await buildCompany();
    await runCommand(archiveCompany, { id: company._id.toHexString(), version: 1 }, officer);
    expect(await issuesOf(buildSiteRequest({ companyId: company._id.toHexString() }))).toEqual([['companyId', 'company.archived']]);
    expect(await issuesOf(buildSiteRequest({ companyId: new Types.ObjectId().toHexString() }))).toEqual([['companyId', 'notFound']]);
    expect(await issuesOf(buildSiteRequest({ managerId: new Types.ObjectId().toHexString() }))).toEqual([['managerId', 'user.notActive']]);
    expect(await issuesOf(buildSiteRequest({ arrivedAt: new Date('2026-11-24T00:00:00Z') }))).toEqual([['arrivedAt', 'date.future']]);
    expect(await issuesOf(buildSiteRequest({ requester: { email: 'niemand' } }))).toEqual([['requester.email', 'email.invalid']]);
    expect(await issuesOf(buildSiteRequest({ criteria: [{ key: 'power', importance: 'hard' }] }))).toEqual([
      ['criteria.0.importance', 'criterion.valueMissing'],
    ]);
    expect(await SiteRequestModel.countDocuments()).toBe(before);
  });

  it('is not for readers', async () => {
    expect((await errorOf(buildSiteRequest({}, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('updateSiteRequest', () => {
  it('changes what is given and keeps criteria and confidentiality', async () => {
    const scope = scopeOf('officer');
    const request = await buildSiteRequest({ confidentiality: 'restricted', codeName: 'Projekt Adler' }, scope);
    const id = request._id.toHexString();
    const after = await runCommand(updateSiteRequest, { id, version: 1, nextStep: 'Ortstermin vereinbaren', nextStepOn: '2026-12-01' }, scope);
    expect(after).toMatchObject({ version: 2, nextStep: 'Ortstermin vereinbaren', confidentiality: 'restricted', areaM2: 15_000, codeName: 'Projekt Adler' });
    expect((await errorOf(siteRequestById(scopeOf('officer'), id))).code).toBe('NOT_FOUND');
    expect((await errorOf(siteRequestById(scopeOf('administrator'), id))).code).toBe('NOT_FOUND');
    expect((await siteRequestById(scopeOf('head'), id)).title).toBe(request.title);
    expect(JSON.stringify(await AuditModel.find({ 'subject.id': id }).lean())).not.toMatch(/Adler|Ortstermin|Logistik/);
  });

  it('starts the clock of the person when one is named, and keeps a restricted story to those who may read it', async () => {
    const request = await buildSiteRequest({ confidentiality: 'restricted' }, officer);
    const id = request._id.toHexString();
    expect(request.personNamedAt).toBeNull();
    const managerId = (await buildUser({ role: 'officer' }))._id.toHexString();
    const named = await runCommand(updateSiteRequest, { id, version: 1, managerId }, officer);
    expect(named.personNamedAt).toEqual(officer.clock.now());
    const storyFor = async (scope: typeof officer) => (await timelineOf(scope, { subject: { siteRequestId: request._id } })).edges.length;
    expect([await storyFor(officer), await storyFor(scopeOf('officer'))]).toEqual([1, 0]);
    expect((await siteRequestById(scopeOf('officer', managerId), id)).title).toBe(request.title);
  });

  it('shows the current record to the second of two who save, and refuses readers', async () => {
    const id = (await buildSiteRequest())._id.toHexString();
    await runCommand(updateSiteRequest, { id, version: 1, title: 'Erste' }, officer);
    const error = await errorOf(runCommand(updateSiteRequest, { id, version: 1, title: 'Zweite' }, officer));
    expect([error.code, error.current]).toMatchObject(['CONFLICT', { title: 'Erste' }]);
    expect((await errorOf(runCommand(updateSiteRequest, { id, version: 2, title: 'X' }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('moveSiteRequest', () => {
  it('moves step by step, tells the story and emits from and to', async () => {
    const request = await buildSiteRequest();
    const id = request._id.toHexString();
    const after = await runCommand(moveSiteRequest, { id, version: 1, stage: 'screened' }, officer);
    expect(after).toMatchObject({ stage: 'screened', version: 2 });
    const story = await timelineOf(officer, { subject: { siteRequestId: request._id } });
    expect(story.edges.map(({ node }) => [node.kind, node.params])).toContainEqual([
      'requestMoved',
      { from: '@siteRequest.stages.received', to: '@siteRequest.stages.screened' },
    ]);
    expect(await OutboxModel.findOne({ event: 'siteRequest.moved', 'payload.siteRequestId': id }).lean()).toMatchObject({
      payload: { from: 'received', to: 'screened' },
    });
  });

  it('asks for a reason when a request is lost, and forgets it when it comes back', async () => {
    const id = (await buildSiteRequest())._id.toHexString();
    expect(await issuesOf(runCommand(moveSiteRequest, { id, version: 1, stage: 'lost' }, officer))).toEqual([['lossReason', 'siteRequest.lossReasonMissing']]);
    expect(await runCommand(moveSiteRequest, { id, version: 1, stage: 'lost', lossReason: 'power', lossNote: '8 MW fehlen' }, officer)).toMatchObject({
      stage: 'lost',
      lossReason: 'power',
    });
    expect(await runCommand(moveSiteRequest, { id, version: 2, stage: 'received' }, officer)).toMatchObject({
      stage: 'received',
      lossReason: null,
      lossNote: null,
    });
  });

  it('refuses leaps, second movers, reservations in the past, archived requests and readers', async () => {
    const id = (await buildSiteRequest())._id.toHexString();
    expect((await errorOf(runCommand(moveSiteRequest, { id, version: 1, stage: 'notarised' }, officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(moveSiteRequest, { id, version: 7, stage: 'screened' }, officer))).code).toBe('CONFLICT');
    expect(await issuesOf(runCommand(moveSiteRequest, { id, version: 1, stage: 'screened', reservedUntil: '2026-11-22' }, officer))).toEqual([
      ['reservedUntil', 'date.past'],
    ]);
    expect((await errorOf(runCommand(moveSiteRequest, { id, version: 1, stage: 'screened' }, scopeOf('reader')))).code).toBe('FORBIDDEN');
    await runCommand(archiveSiteRequest, { id, version: 1 }, officer);
    expect((await errorOf(runCommand(moveSiteRequest, { id, version: 2, stage: 'screened' }, officer))).code).toBe('ILLEGAL_TRANSITION');
    expect((await errorOf(runCommand(archiveSiteRequest, { id, version: 2, isArchived: false }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('acknowledgeSiteRequest', () => {
  it('notes the first answer once', async () => {
    const scope = scopeOf('officer');
    const id = (await buildSiteRequest())._id.toHexString();
    scope.clock.advance(2 * HOUR);
    const first = await runCommand(acknowledgeSiteRequest, { id, version: 1 }, scope);
    scope.clock.advance(HOUR);
    const second = await runCommand(acknowledgeSiteRequest, { id, version: 1 }, scope);
    expect([first.acknowledgedAt, second.acknowledgedAt]).toEqual([new Date('2026-11-23T11:00:00Z'), first.acknowledgedAt]);
    expect((await errorOf(runCommand(acknowledgeSiteRequest, { id, version: 2 }, scopeOf('reader')))).code).toBe('FORBIDDEN');
  });
});

describe('the board', () => {
  it('counts every stage and leaves out what a person may not see', async () => {
    const managerId = (await buildUser({ role: 'officer' }))._id.toHexString();
    await buildSiteRequest({ managerId, jobsIn3Years: 20 });
    await buildSiteRequest({ managerId, jobsIn3Years: 5, criteria: [] });
    await buildSiteRequest({ managerId, confidentiality: 'restricted' }, scopeOf('head'));
    expect(await summariseStages(officer, { managerId })).toEqual([{ stage: 'received', count: 2, areaM2: 15_000, jobs: 25 }]);
    expect(await summariseStages(scopeOf('head'), { managerId })).toMatchObject([{ count: 3 }]);
    expect(
      (await listSiteRequests(officer, { filter: { managerId, stages: ['received'], unanswered: true, withoutNextStep: true, search: 'logis' } })).edges,
    ).toHaveLength(2);
  });
});
