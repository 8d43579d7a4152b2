import { runCommand } from '@ortstreu/shared/kernel/server';
import { moveRetentionCase, openRetentionCase } from '@ortstreu/shared/retentionCase/server';
import { CASES, type SampleCase } from './data/cases';
import type { SampleCompany } from './seedCompanies';
import { dayAt, scopeOn, type Town } from './town';

async function seedCase(town: Town, company: SampleCompany, sample: SampleCase): Promise<void> {
  const owner = town.office[sample.owner];
  let record = await runCommand(
    openRetentionCase,
    {
      companyId: company.id,
      title: sample.title,
      cause: sample.cause,
      description: 'Erfundener Fall der Beispielstadt.',
      jobsAtStake: Math.max(3, Math.round(company.employees * 0.6)),
      ownerId: owner.id,
      teamIds: [town.office.head.id],
      measures: sample.measures.map(({ title, dueIn, isDone = false }) => ({ title, ownerId: owner.id, dueOn: dayAt(town, dueIn), isDone })),
      nextStep: sample.nextStep ? { title: sample.nextStep.title, dueOn: dayAt(town, sample.nextStep.dueIn) } : null,
      confidentiality: sample.isRestricted ? 'restricted' : 'office',
    },
    scopeOn(town, owner.actor, sample.openedDaysAgo),
  );
  for (const { daysAgo, ...move } of sample.moves)
    record = await runCommand(moveRetentionCase, { ...move, id: record._id.toHexString(), version: record.version }, scopeOn(town, owner.actor, daysAgo));
}

/** Twelve cases over all stages, on the companies handed in, in that order. */
export async function seedCases(town: Town, companies: readonly SampleCompany[]): Promise<void> {
  for (const [index, sample] of CASES.entries()) {
    const company = companies[index];
    if (company) await seedCase(town, company, sample);
  }
}
