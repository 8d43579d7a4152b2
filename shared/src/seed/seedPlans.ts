import { addCommitment } from '@ortstreu/shared/commitment/server';
import { scheduleFollowUp } from '@ortstreu/shared/followUp/server';
import { runCommand } from '@ortstreu/shared/kernel/server';
import type { SampleCompany } from './seedCompanies';
import { dayAt, scopeOn, type Town } from './town';

const PLANS = [
  { owner: 'administrator', kind: 'call', dueIn: 0, note: 'Rückruf zur Förderzusage' },
  { owner: 'administrator', kind: 'task', dueIn: -3, note: 'Gesprächsvermerk an das Bauamt geben' },
  { owner: 'administrator', kind: 'visit', dueIn: 5, note: 'Neue Halle ansehen' },
  { owner: 'officer', kind: 'call', dueIn: 0, note: 'Stand der Nachfolge erfragen' },
  { owner: 'officer', kind: 'mail', dueIn: -1, note: 'Einladung zum Unternehmerfrühstück' },
  { owner: 'second', kind: 'visit', dueIn: 2, note: 'Antrittsbesuch' },
  { owner: 'second', kind: 'call', dueIn: -8, note: 'Nach dem Brand im Lager fragen' },
  { owner: 'head', kind: 'call', dueIn: 1, note: 'Werkleitung zum Standortvergleich' },
] as const;

/** Contacts that people planned and a promise given on the telephone. */
export async function seedPlans(town: Town, companies: readonly SampleCompany[]): Promise<void> {
  for (const [index, { owner, kind, dueIn, note }] of PLANS.entries()) {
    const company = companies[index];
    const { id, actor } = town.office[owner];
    if (company) await runCommand(scheduleFollowUp, { companyId: company.id, ownerId: id, kind, dueOn: dayAt(town, dueIn), note }, scopeOn(town, actor, 14));
  }
  const [company] = companies.slice(PLANS.length);
  const { id, actor } = town.office.administrator;
  if (company)
    await runCommand(
      addCommitment,
      { companyId: company.id, text: 'Ansprechperson beim Netzbetreiber nennen', ownerId: id, dueOn: dayAt(town, 9) },
      scopeOn(town, actor, 2),
    );
}
