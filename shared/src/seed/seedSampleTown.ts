import { WORKERS } from '@ortstreu/shared/access';
import { reassessAllCompanies } from '@ortstreu/shared/attention/server';
import { localDateOf, systemClock, type Clock } from '@ortstreu/shared/kernel';
import { randomFrom } from './random';
import { SAMPLE_AGENCY } from './sampleAgency';
import { seedCases } from './seedCases';
import { seedCompanies } from './seedCompanies';
import { seedContacts } from './seedContacts';
import { seedOffers } from './seedOffers';
import { seedOffice } from './seedOffice';
import { seedPlans } from './seedPlans';
import { seedRequests } from './seedRequests';
import { decideEarlierSignals, seedObservations } from './seedSignals';
import { seedSites } from './seedSites';
import { scopeOn, type Town } from './town';
import { seedEarlierVisits, seedLatestVisits } from './seedVisits';

const SEED = 55_435;
/** The day on which the levels of the past were reached. */
const ASSESSED_DAYS_AGO = 24;

/**
 * Builds the invented town through the product's own commands, each on its day relative to today. Every record is marked as sample, and
 * nobody is told: no event, no mail. The first administrator must stand already.
 */
export async function seedSampleTown(clock: Clock = systemClock): Promise<void> {
  const now = clock.now();
  const frame = { now, today: localDateOf(now, SAMPLE_AGENCY.timeZone) };
  const town: Town = { ...frame, random: randomFrom(SEED), office: await seedOffice(frame) };
  const companies = await seedCompanies(town);
  const contacts = await seedContacts(town, companies);
  // The larger a company, the more there is to tell of it: cases and visits first, single observations on the next.
  const cared = companies.filter(({ managerId }) => managerId !== null).sort((a, b) => b.employees - a.employees || (a.id < b.id ? -1 : 1));
  const [inCase, observed, rest] = [cared.slice(0, 12), cared.slice(12, 36), cared.slice(36)];
  const hosts = { companies: [...inCase.slice(0, 6), ...observed.slice(0, 8), ...rest], contacts };
  await seedEarlierVisits(town, hosts);
  await seedObservations(town, observed, 999, ASSESSED_DAYS_AGO);
  await decideEarlierSignals(town);
  await reassessAllCompanies(scopeOn(town, WORKERS, ASSESSED_DAYS_AGO, 3));
  await seedLatestVisits(town, hosts);
  await seedObservations(town, observed, ASSESSED_DAYS_AGO, -1);
  await seedCases(town, inCase);
  await seedPlans(town, cared.slice(20));
  const [sites, requests] = [await seedSites(town), await seedRequests(town)];
  await seedOffers(town, requests, sites);
  await reassessAllCompanies(scopeOn(town, WORKERS, 0, 3));
}
