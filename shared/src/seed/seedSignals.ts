import { runCommand } from '@ortstreu/shared/kernel/server';
import { confirmSignal, dismissSignal, listSignals, recordSignal } from '@ortstreu/shared/signal/server';
import { OBSERVATIONS } from './data/signals';
import type { SampleCompany } from './seedCompanies';
import { dayAt, inOneGo, scopeOn, type Town } from './town';

/** The office decides within a month. */
const UNDECIDED_DAYS = 30;

/** Records what was observed between two days of the past, the earlier first. */
export async function seedObservations(town: Town, companies: readonly SampleCompany[], from: number, until: number): Promise<void> {
  for (const [index, { daysAgo, ...observation }] of OBSERVATIONS.entries()) {
    const company = companies[index];
    if (!company || daysAgo > from || daysAgo <= until) continue;
    await runCommand(
      recordSignal,
      { ...observation, companyId: company.id, observedOn: dayAt(town, -daysAgo) },
      scopeOn(town, index % 2 === 0 ? town.office.officer.actor : town.office.second.actor, daysAgo, 9),
    );
  }
}

/** What is older than a month is decided: most of it true, some of it not. */
export async function decideEarlierSignals(town: Town): Promise<void> {
  const scope = scopeOn(town, town.office.head.actor, 25);
  const { edges } = await listSignals(scope, { filter: { statuses: ['new'] }, first: 100 });
  const before = dayAt(town, -UNDECIDED_DAYS);
  await inOneGo(scope, async (ctx) => {
    for (const [index, { node }] of edges.filter((edge) => edge.node.observedOn < before).entries()) {
      const decided = { id: node._id.toHexString(), version: node.version };
      if (index % 5 === 3)
        await ctx.call(dismissSignal, { ...decided, reason: index % 2 === 0 ? 'notTrue' : 'alreadyKnown', note: 'Nachgefragt, so nicht richtig.' });
      else await ctx.call(confirmSignal, decided);
    }
  });
}
