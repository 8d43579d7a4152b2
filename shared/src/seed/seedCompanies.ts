import { addDays, type LocalDate } from '@ortstreu/shared/kernel';
import { importCompanies, mergeCompanyFacts, recordCompanyContact, type ImportedCompany } from '@ortstreu/shared/company/server';
import { WORKERS } from '@ortstreu/shared/access';
import { LEGAL_FORMS, NAME_STEMS, STREETS, TRADES, type Trade } from './data/trades';
import { dayAt, inOneGo, scopeOn, type Town } from './town';

/** What the other parts need to know of a company. */
export interface SampleCompany {
  id: string;
  name: string;
  employees: number;
  isIndustrial: boolean;
  managerId: string | null;
}

const COMPANIES = 300;
const TAKEN_UP_DAYS_AGO = 900;
/** Somewhere in the vineyards of Rhine-Hesse, where no such town stands. */
export const TOWN_CENTRE = { latitude: 49.957, longitude: 8.016 } as const;

interface Draft extends ImportedCompany {
  trade: Trade;
  employees: number;
}

const domainOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function establishmentOf({ today, random }: Town, trade: Trade, employees: number): NonNullable<ImportedCompany['company']['establishment']> {
  const floorArea = Math.max(40, Math.round((employees * trade.floorPerPerson) / 10) * 10);
  if (random.chance(0.12)) return {};
  if (random.chance(trade.isIndustrial ? 0.6 : 0.3))
    return { premises: 'owned', floorArea, landArea: Math.round(floorArea * (trade.isIndustrial ? 2.2 : 1.3)) };
  const leaseEnd = random.chance(0.7) ? addDays(today, random.whole(60, 2600)) : null;
  return {
    premises: 'leased',
    floorArea,
    leaseStart: addDays(today, -random.whole(300, 3600)),
    leaseEnd,
    hasLeaseOption: random.chance(0.5),
    isMultiTenant: !trade.isIndustrial && random.chance(0.5),
  };
}

function standingFactsOf({ random }: Town, employees: number): NonNullable<ImportedCompany['company']['standingFacts']> {
  if (employees > 80 && random.chance(0.35))
    return {
      isDecidedElsewhere: true,
      parentCompany: 'Erdachte Beteiligungen AG',
      parentCountryCode: random.pick(['DE', 'LU', 'NL', 'FR']),
      succession: 'notRelevant',
    };
  if (employees > 80) return { isDecidedElsewhere: false, succession: 'notRelevant', localSupplierTies: random.whole(1, 9) };
  return { isDecidedElsewhere: false, succession: random.pick(['unknown', 'unknown', 'family', 'internal', 'open']), isOwnerSixtyOrOlder: random.chance(0.3) };
}

function managerOf({ random, office }: Town, employees: number): string | null {
  if (employees < 15 && !random.chance(0.15)) return null;
  return random.pick([office.administrator.id, office.officer.id, office.officer.id, office.second.id, office.second.id]);
}

function draftOf(town: Town, name: string, trade: Trade): Draft {
  const { random } = town;
  const [least, most] = trade.employees;
  // Small ones are many and large ones few, as everywhere.
  const employees = Math.round(least + (most - least) * random.next() ** 3);
  const domain = `${domainOf(name)}.example`;
  return {
    trade,
    employees,
    company: {
      name,
      address: { street: `${random.pick(STREETS)} ${random.whole(1, 120)}`, postcode: '55435', city: 'Beispielstadt' },
      website: `https://www.${domain}`,
      email: `info@${domain}`,
      industry: { version: '2008', code: trade.code },
      description: 'Erfundenes Unternehmen der Beispielstadt.',
      establishment: establishmentOf(town, trade, employees),
      standingFacts: standingFactsOf(town, employees),
      accountManagerId: managerOf(town, employees),
      headCount: { on: dayAt(town, -random.whole(740, 890)), employees, source: 'import' },
    },
    location: { latitude: TOWN_CENTRE.latitude + (random.next() - 0.5) * 0.03, longitude: TOWN_CENTRE.longitude + (random.next() - 0.5) * 0.05 },
  };
}

function draftsOf(town: Town): Draft[] {
  const combinations = NAME_STEMS.flatMap((stem, row) => TRADES.map((trade, column) => ({ stem, trade, order: (row * 17 + column * 7) % 43 })));
  return combinations
    .sort((a, b) => a.order - b.order)
    .slice(0, COMPANIES)
    .map(({ stem, trade }) => draftOf(town, `${stem} ${trade.word} ${town.random.pick(LEGAL_FORMS)}`, trade));
}

/** Later counts of a good third, so that trends and their reasons show; answers the count of today. */
async function countAgain(town: Town, companyId: string, { company, employees }: Draft): Promise<number> {
  const first = company.headCount;
  if (!first || employees < 8 || !town.random.chance(0.45)) return employees;
  const change = town.random.pick([-0.34, -0.22, -0.08, 0.04, 0.06, 0.1, 0.26, 0.4]);
  const now = Math.max(1, Math.round(employees * (1 + change)));
  const halfway = Math.round((employees + now) / 2);
  const headCounts = [
    { on: first.on as LocalDate, employees, apprentices: null, source: 'import' as const },
    { on: dayAt(town, -town.random.whole(330, 420)), employees: halfway, apprentices: null, source: 'survey' as const },
    { on: dayAt(town, -town.random.whole(20, 80)), employees: now, apprentices: Math.round(now / 18), source: 'office' as const },
  ];
  await inOneGo(scopeOn(town, town.office.officer.actor, 20), (ctx) => mergeCompanyFacts(ctx, companyId, { headCounts, employees: now }));
  return now;
}

/** Three hundred invented companies with histories, through the bulk path that imports take. */
export async function seedCompanies(town: Town): Promise<SampleCompany[]> {
  const drafts = draftsOf(town);
  const ids = await inOneGo(scopeOn(town, WORKERS, TAKEN_UP_DAYS_AGO), (ctx) =>
    importCompanies(
      ctx,
      drafts.map(({ company, location }) => ({ company, location })),
      null,
    ),
  );
  const companies: SampleCompany[] = [];
  for (const [index, draft] of drafts.entries()) {
    const id = ids[index] ?? '';
    const employees = await countAgain(town, id, draft);
    companies.push({ id, name: draft.company.name, employees, isIndustrial: draft.trade.isIndustrial, managerId: draft.company.accountManagerId ?? null });
  }
  const known = companies.filter(({ managerId }) => managerId !== null);
  await inOneGo(scopeOn(town, WORKERS, 1), async (ctx) => {
    for (const { id } of known) if (town.random.chance(0.75)) await recordCompanyContact(ctx, id, dayAt(town, -town.random.whole(40, 800)));
  });
  return companies;
}
