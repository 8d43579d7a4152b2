import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import { acknowledgeSiteRequest, createSiteRequest, moveSiteRequest } from '@ortstreu/shared/siteRequest/server';
import { REQUESTS, type SampleRequest } from './data/requests';
import { SAMPLE_AGENCY } from './sampleAgency';
import { dayAt, scopeOn, type Town } from './town';

/** The hour of a day of the past, or so many hours before now. */
function arrivalOf(town: Town, { arrived, manager }: SampleRequest): Scope {
  const { actor } = town.office[manager ?? 'officer'];
  if ('daysAgo' in arrived) return scopeOn(town, actor, arrived.daysAgo, 9);
  const now = new Date(town.now.getTime() - arrived.hoursAgo * 3_600_000);
  return { actor, clock: { now: () => now }, timeZone: SAMPLE_AGENCY.timeZone, isSample: true };
}

async function seedRequest(town: Town, request: SampleRequest): Promise<string> {
  const arrival = arrivalOf(town, request);
  const owner = town.office[request.manager ?? 'officer'];
  let record = await runCommand(
    createSiteRequest,
    {
      ...(request.nextStep ? { nextStep: request.nextStep.title, nextStepOn: dayAt(town, request.nextStep.dueIn) } : {}),
      description: 'Erfundene Anfrage der Beispielstadt.',
      ...request.fields,
      managerId: request.manager ? owner.id : null,
      arrivedAt: arrival.clock.now(),
    },
    arrival,
  );
  const id = record._id.toHexString();
  if (request.isAnswered && 'daysAgo' in request.arrived)
    record = await runCommand(acknowledgeSiteRequest, { id, version: record.version }, scopeOn(town, owner.actor, request.arrived.daysAgo, 15));
  let { version } = record;
  for (const { daysAgo, ...move } of request.moves) {
    // A visit follows a proposal; the offer that the sample sends later stands for it where there is one.
    if (move.stage === 'visited' && record.stage === 'received')
      ({ version } = await runCommand(moveSiteRequest, { id, version, stage: 'proposed' }, scopeOn(town, owner.actor, daysAgo + 20)));
    record = await runCommand(moveSiteRequest, { ...move, id, version }, scopeOn(town, owner.actor, daysAgo));
    version = record.version;
  }
  return id;
}

/** Fifteen enquiries; answers their ids by key. */
export async function seedRequests(town: Town): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const request of REQUESTS) ids.set(request.key, await seedRequest(town, request));
  return ids;
}
