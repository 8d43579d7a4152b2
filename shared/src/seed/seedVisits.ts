import { commitmentsOfVisits, completeCommitment } from '@ortstreu/shared/commitment/server';
import { instantAt, isoWeekday, type LocalDate } from '@ortstreu/shared/kernel';
import { runCommand, type Scope } from '@ortstreu/shared/kernel/server';
import type { ActionNeeded } from '@ortstreu/shared/visit';
import { recordVisit, updateVisit } from '@ortstreu/shared/visit/server';
import { answersOf, PROMISES, PURPOSES, SUMMARIES, type Mood } from './data/visitWords';
import { SAMPLE_AGENCY } from './sampleAgency';
import type { SampleCompany } from './seedCompanies';
import { dayAt, scopeOn, type Colleague, type Town } from './town';

/** What the visits need beside the town: whom they go to, and who receives there. */
export interface Hosts {
  companies: readonly SampleCompany[];
  contacts: ReadonlyMap<string, string>;
}

interface HeldVisit {
  company: SampleCompany;
  daysAgo: number;
  mood: Mood;
  /** Who promised something, if not the visitor, and in how many days from today it is due. */
  promise?: { dueIn: number; by?: 'administrator' };
  /** Days from today of the agreed next contact. */
  nextIn?: number;
  redNote?: string;
}

/** Offices do not visit on weekends: such days move to the Friday before. */
function workday(town: Pick<Town, 'today'>, daysAgo: number): number {
  const weekday = isoWeekday(dayAt(town, -daysAgo));
  return weekday > 5 ? daysAgo + weekday - 5 : daysAgo;
}

const visitorOf = ({ office }: Town, managerId: string | null): Colleague => Object.values(office).find(({ id }) => id === managerId) ?? office.officer;

interface SamplePromise {
  text: string;
  ownerId: string;
  dueOn: LocalDate;
}

/** Of old visits some promised things and all of it was kept within the month; a recent promise is due when the plan says. */
function promisesOf(town: Town, visitor: Colleague, daysAgo: number, promise: HeldVisit['promise']): { promises: SamplePromise[]; areKept: boolean } {
  const text = town.random.pick(PROMISES);
  if (promise)
    return { promises: [{ text, ownerId: promise.by ? town.office[promise.by].id : visitor.id, dueOn: dayAt(town, promise.dueIn) }], areKept: false };
  const areKept = daysAgo > 100 && town.random.chance(0.4);
  return { promises: areKept ? [{ text, ownerId: visitor.id, dueOn: dayAt(town, 28 - daysAgo) }] : [], areKept };
}

async function keep(scope: Scope, visitId: string): Promise<void> {
  for (const promise of await commitmentsOfVisits(scope, [visitId]))
    await runCommand(completeCommitment, { id: promise._id.toHexString(), version: promise.version }, scope);
}

async function hold(town: Town, hosts: Hosts, { company, daysAgo, mood, promise, nextIn, redNote }: HeldVisit): Promise<void> {
  const { random } = town;
  const visitor = visitorOf(town, company.managerId);
  const ago = workday(town, daysAgo);
  const contact = hosts.contacts.get(company.id);
  const { promises, areKept } = promisesOf(town, visitor, ago, promise);
  const visit = await runCommand(
    recordVisit,
    {
      companyId: company.id,
      status: 'held',
      heldOn: dayAt(town, -ago),
      contactIds: contact ? [contact] : [],
      participantIds: random.chance(0.2) ? [town.office.head.id] : [],
      purpose: random.pick(PURPOSES),
      summary: random.pick(SUMMARIES[mood]),
      answers: answersOf(mood, company.employees),
      actionNeeded: redNote ? 'red' : ACTION[mood],
      actionNote: redNote ?? null,
      commitments: promises,
      nextContactOn: nextIn === undefined ? null : dayAt(town, nextIn),
    },
    scopeOn(town, visitor.actor, ago, 17),
  );
  if (areKept) await keep(scopeOn(town, visitor.actor, ago - 20), visit._id.toHexString());
}

const ACTION: Readonly<Record<Mood, ActionNeeded>> = { quiet: 'none', growing: 'normal', worried: 'normal', hiring: 'normal' };
const MOODS: readonly Mood[] = ['quiet', 'growing', 'quiet', 'hiring', 'quiet', 'worried', 'quiet', 'quiet', 'quiet', 'quiet'];

/** Forty-four conversations of the last two years; some promised things and agreed on a next contact that is due about now. */
export async function seedEarlierVisits(town: Town, hosts: Hosts): Promise<void> {
  const nextIn = new Map([
    [2, 0],
    [4, -2],
    [6, 1],
    [9, 0],
    [11, -6],
    [14, 8],
    [17, 21],
    [20, 35],
  ]);
  const promises = new Map<number, HeldVisit['promise']>([
    [0, { dueIn: -4, by: 'administrator' }],
    [1, { dueIn: 6, by: 'administrator' }],
    [2, { dueIn: -1 }],
    [3, { dueIn: 11 }],
  ]);
  for (let index = 43; index >= 0; index -= 1) {
    const company = hosts.companies[index];
    const [promised, next] = [promises.get(index), nextIn.get(index)];
    if (company)
      await hold(town, hosts, {
        company,
        daysAgo: 30 + index * 15,
        mood: MOODS[index % MOODS.length] ?? 'quiet',
        ...(promised === undefined ? {} : { promise: promised }),
        ...(next === undefined ? {} : { nextIn: next }),
      });
  }
}

async function plan(town: Town, hosts: Hosts, company: SampleCompany, inDays: number): Promise<void> {
  const { actor } = visitorOf(town, company.managerId);
  const day = dayAt(town, -workday(town, -inDays));
  const contact = hosts.contacts.get(company.id);
  const visit = await runCommand(
    recordVisit,
    {
      companyId: company.id,
      status: 'planned',
      plannedAt: instantAt(day, 10, 0, SAMPLE_AGENCY.timeZone),
      purpose: town.random.pick(PURPOSES),
      contactIds: contact ? [contact] : [],
    },
    scopeOn(town, actor, 12),
  );
  if (inDays < 0)
    await runCommand(
      updateVisit,
      { id: visit._id.toHexString(), version: visit.version, status: 'cancelled', cancelReason: 'Vom Unternehmen abgesagt, neuer Termin folgt.' },
      scopeOn(town, actor, 5),
    );
}

/** The last three weeks: six conversations, one of them alarming, and what is planned or was called off. */
export async function seedLatestVisits(town: Town, hosts: Hosts): Promise<void> {
  const mine = hosts.companies.slice(44).find(({ managerId }) => managerId === town.office.administrator.id);
  const others = hosts.companies.slice(44).filter((company) => company !== mine);
  const held: Omit<HeldVisit, 'company'>[] = [
    { daysAgo: 18, mood: 'quiet' },
    { daysAgo: 14, mood: 'growing' },
    { daysAgo: 9, mood: 'hiring', promise: { dueIn: 4 } },
    { daysAgo: 6, mood: 'worried' },
    { daysAgo: 3, mood: 'growing' },
  ];
  for (const [index, visit] of held.entries()) {
    const company = others[index];
    if (company) await hold(town, hosts, { ...visit, company });
  }
  if (mine)
    await hold(town, hosts, {
      company: mine,
      daysAgo: 1,
      mood: 'worried',
      promise: { dueIn: 2 },
      redNote: 'Ein Kündigungsschreiben des Vermieters lag auf dem Tisch; das Unternehmen prüft einen Umzug.',
    });
  for (const [index, inDays] of [2, 3, 6, 8, 10, 15, 22, 30, -2, -3].entries()) {
    const company = others[held.length + index];
    if (company) await plan(town, hosts, company, inDays);
  }
}
