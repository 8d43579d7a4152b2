import { prefixRange } from '@ortstreu/shared/kernel';
import { CASE_STAGES } from '@ortstreu/shared/retentionCase';
import { REQUEST_STAGES } from '@ortstreu/shared/siteRequest';
import type { Db, Document, Filter } from 'mongodb';
import { Types } from 'mongoose';

/** What the meter is told about the data. */
export interface Subjects {
  personId: string;
  companyIds: string[];
  requestIds: string[];
  today: string;
}

export interface Read {
  name: string;
  /** The operation of the client. */
  operation: string;
  variables(subjects: Subjects, run: number): Record<string, unknown>;
  /** Fetches the same documents with nothing but the driver. */
  fetch(db: Db, subjects: Subjects, run: number): Promise<unknown>;
  /** Its cost must not grow with the number of records. */
  isPaged: boolean;
}

const GERMAN = { locale: 'de', strength: 2 } as const;
const TERMS = ['mas', 'logis', 'muster 1', 'hot', 'soft', 'gart'] as const;
const nth = <Item>(items: readonly Item[], run: number): Item => items[run % items.length] as Item;
const find = (db: Db, collection: string, filter: Filter<Document>, sort: Record<string, 1 | -1>, limit: number): Promise<Document[]> =>
  db.collection(collection).find(filter).sort(sort).limit(limit).toArray();

const withIds = (db: Db, collection: string, ids: readonly unknown[]): Promise<Document[]> =>
  db
    .collection(collection)
    .find({ _id: { $in: ids as never[] } })
    .toArray();

async function fetchCaseBoard(db: Db): Promise<unknown> {
  const columns = await Promise.all(CASE_STAGES.map((stage) => find(db, 'retentionCases', { stage }, { stageSince: 1, _id: 1 }, 13)));
  return withIds(
    db,
    'companies',
    (columns.flat() as { companyId?: Types.ObjectId }[]).map(({ companyId }) => companyId),
  );
}

async function fetchAttention(db: Db): Promise<unknown> {
  const companies = await find(db, 'companies', { archivedAt: null, 'attention.level': { $ne: 'calm' } }, { attentionRank: -1, _id: -1 }, 51);
  return db
    .collection('assessments')
    .find({ companyId: { $in: companies.map(({ _id }) => _id as Types.ObjectId) }, isLatest: true })
    .toArray();
}

async function fetchMatches(db: Db, { requestIds }: Subjects, run: number): Promise<unknown> {
  return Promise.all([
    db.collection('siteRequests').findOne({ _id: new Types.ObjectId(nth(requestIds, run)) }),
    db
      .collection('sites')
      .find({ archivedAt: null, areaM2: { $gte: 5000 } })
      .limit(20)
      .toArray(),
  ]);
}

const sumOf = (db: Db, collection: string, match: object, sums: object): Promise<Document[]> =>
  db
    .collection(collection)
    .aggregate([{ $match: match }, { $group: { _id: '$stage', count: { $sum: 1 }, ...sums } }])
    .toArray();

async function fetchCompanyPage(db: Db, { companyIds }: Subjects, run: number): Promise<unknown> {
  const _id = new Types.ObjectId(nth(companyIds, run * 37));
  return Promise.all([
    db.collection('companies').findOne({ _id }),
    find(db, 'contacts', { companyId: _id }, { lastName: 1 }, 50),
    find(db, 'timeline', { companyId: _id }, { at: -1, _id: -1 }, 20),
  ]);
}

async function fetchSearch(db: Db, _subjects: Subjects, run: number): Promise<unknown> {
  const filter = {
    $and: nth(TERMS, run)
      .split(' ')
      .map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })),
  };
  return Promise.all(
    ['companies', 'contacts', 'sites', 'siteRequests', 'retentionCases'].map((collection) => db.collection(collection).find(filter).limit(20).toArray()),
  );
}

const OPEN = ['recognised', 'clarifying', 'acting'];

async function fetchToday(db: Db, { personId, today }: Subjects): Promise<unknown> {
  const owner = new Types.ObjectId(personId);
  return Promise.all([
    find(db, 'followUps', { ownerId: owner, status: 'open', dueOn: { $lte: today } }, { dueOn: 1 }, 50),
    find(db, 'commitments', { ownerId: owner, status: 'open' }, { dueOn: 1 }, 50),
    find(db, 'retentionCases', { ownerId: owner, stage: { $in: OPEN }, 'nextStep.dueOn': null, nextStep: null }, {}, 21),
    find(db, 'signals', { status: 'new' }, { observedOn: -1, _id: -1 }, 9),
    find(db, 'companies', { accountManagerId: owner, 'attention.level': { $in: ['talk', 'now'] }, archivedAt: null }, { attentionRank: -1, _id: -1 }, 5),
    find(db, 'siteRequests', { managerId: owner, acknowledgedAt: null, sitesSentAt: null, archivedAt: null }, { arrivedAt: 1, _id: 1 }, 9),
  ]);
}

async function fetchRequestBoard(db: Db): Promise<unknown> {
  return Promise.all(REQUEST_STAGES.map((stage) => find(db, 'siteRequests', { stage, archivedAt: null }, { arrivedAt: -1, _id: -1 }, 13)));
}

export const READS: readonly Read[] = [
  {
    name: 'company list, filter and sort',
    operation: 'Companies',
    isPaged: true,
    variables: () => ({ first: 50, filter: { employeesFrom: 10 }, sort: 'NAME' }),
    fetch: (db) =>
      db
        .collection('companies')
        .find({ archivedAt: null, employees: { $gte: 10 } })
        .collation(GERMAN)
        .sort({ name: 1, _id: 1 })
        .limit(51)
        .toArray(),
  },
  {
    name: 'company page',
    operation: 'CompanyPage',
    isPaged: true,
    variables: ({ companyIds }, run) => ({ id: nth(companyIds, run * 37) }),
    fetch: fetchCompanyPage,
  },
  { name: 'search keystroke', operation: 'Search', isPaged: true, variables: (_subjects, run) => ({ text: nth(TERMS, run) }), fetch: fetchSearch },
  {
    name: 'case board',
    operation: 'CaseBoard',
    isPaged: true,
    variables: () => Object.fromEntries(CASE_STAGES.map((stage) => [stage, { stages: [stage] }])),
    fetch: fetchCaseBoard,
  },
  { name: 'request board', operation: 'RequestBoard', isPaged: true, variables: () => ({}), fetch: fetchRequestBoard },
  { name: 'today', operation: 'Today', isPaged: true, variables: () => ({ isMine: true }), fetch: fetchToday },
  { name: 'attention list', operation: 'AttentionList', isPaged: true, variables: () => ({ first: 50 }), fetch: fetchAttention },
  {
    name: 'site list',
    operation: 'Sites',
    isPaged: true,
    variables: () => ({ first: 50 }),
    fetch: (db) => db.collection('sites').find({ archivedAt: null }).collation(GERMAN).sort({ name: 1, _id: 1 }).limit(51).toArray(),
  },
  {
    name: 'matching',
    operation: 'RequestMatches',
    isPaged: false,
    variables: ({ requestIds }, run) => ({ id: nth(requestIds, run), first: 20 }),
    fetch: fetchMatches,
  },
  // What the pages count and sum beside their cards and rows; it looks at every record.
  {
    name: 'company count',
    operation: 'CompanyCount',
    isPaged: false,
    variables: () => ({ filter: { employeesFrom: 10 }, sort: 'NAME' }),
    fetch: (db) => db.collection('companies').countDocuments({ archivedAt: null, employees: { $gte: 10 } }),
  },
  {
    name: 'site count',
    operation: 'SiteCount',
    isPaged: false,
    variables: () => ({}),
    fetch: (db) => db.collection('sites').countDocuments({ archivedAt: null, $or: [{ confidentiality: 'office' }, { readerIds: null }] }),
  },
  {
    name: 'request sums',
    operation: 'RequestSums',
    isPaged: false,
    variables: () => ({ filter: {} }),
    fetch: (db) => sumOf(db, 'siteRequests', { archivedAt: null }, { areaM2: { $sum: '$areaM2' }, jobs: { $sum: '$jobsIn3Years' } }),
  },
  {
    name: 'case sums',
    operation: 'CaseSums',
    isPaged: false,
    variables: () => ({ filter: {} }),
    fetch: (db) => sumOf(db, 'retentionCases', {}, { jobs: { $sum: '$jobsAtStake' } }),
  },
];
