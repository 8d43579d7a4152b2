import { subjectOf } from '@ortstreu/shared/access';
import { formats, type Formats, type MessageKey } from '@ortstreu/shared/i18n';
import { daysBetween, isBusinessDay, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';
import { describeAsked, describeOffered, describeReason } from '@ortstreu/shared/matching';
import { matchesOf } from '@ortstreu/shared/matching/server';
import type { AgencySettings } from '@ortstreu/shared/settings';
import { sitesByIds } from '@ortstreu/shared/site/server';
import { displayName, REQUEST_MOVES, responseClock, type OfficeCalendar } from '@ortstreu/shared/siteRequest';
import {
  acknowledgeSiteRequest,
  archiveSiteRequest,
  boardStages,
  createSiteRequest,
  listSiteRequests,
  moveSiteRequest,
  siteRequestsByIds,
  updateSiteRequest,
  type SiteRequestListRequest,
  type SiteRequestPage,
} from '@ortstreu/shared/siteRequest/server';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import type { GraphQLContext } from '../../graphql/context';
import { allAtOnce, loadById } from '../../graphql/loaders';
import { referencesAhead } from '../../graphql/referencesAhead';
import { asksForRecords, neededFields, NO_PAGE, NODE, type Asked, type StoredFields } from '../../graphql/selection';
import { companyOf } from '../../graphql/companyOf';
import { userOf, usersOf } from '../../graphql/userOf';

const HOUR_MS = 3_600_000;
const formatsOf = ({ locale, settings }: GraphQLContext): Formats => formats(locale, settings.timeZone);
const calendars = new WeakMap<AgencySettings, OfficeCalendar>();

/** The agency's working days; one calendar for all requests of a board. */
function calendarOf(settings: AgencySettings): OfficeCalendar {
  const { timeZone, federalState } = settings;
  const calendar = calendars.get(settings) ?? { timeZone, isWorkingDay: (day: LocalDate) => isBusinessDay(day, federalState) };
  calendars.set(settings, calendar);
  return calendar;
}

/** What the board shows of a request; its page gets the whole record. */
const CARD_FIELDS: StoredFields = {
  id: [],
  version: ['version'],
  displayName: ['title', 'codeName'],
  kind: ['kind'],
  stage: ['stage'],
  nextStages: ['stage'],
  daysInStage: ['stageSince'],
  areaM2: ['areaM2'],
  jobsIn3Years: ['jobsIn3Years'],
  nextStep: ['nextStep'],
  nextStepOn: ['nextStepOn'],
  confidentiality: ['confidentiality'],
  isSample: ['isSample'],
  company: ['companyId'],
  manager: ['managerId'],
  clock: ['arrivedAt', 'acknowledgedAt', 'personNamedAt', 'sitesSentAt'],
  viewerCan: ['confidentiality', 'readerIds'],
};

/** A page of requests with what its cards refer to; the columns of a board share their questions. */
async function cardsOf(context: GraphQLContext, wanted: SiteRequestListRequest, info: Asked): Promise<SiteRequestPage> {
  const fields = neededFields(info, CARD_FIELDS, NODE);
  const page = await allAtOnce(context, 'siteRequests', () => listSiteRequests(context.scope, { ...wanted, fields }));
  await referencesAhead(context, info, page, { companies: { company: ({ companyId }) => companyId }, users: { manager: ({ managerId }) => managerId } });
  return page;
}

/** Matching reads no outlines, texts and files: who asks for such gets the site anew. */
const wholeSite = async (context: GraphQLContext, id: string) => loadById(context, 'site', id, (ids) => sitesByIds(context.scope, ids));

/** What a list of matches shows of a site, as far as matching has read it. */
const MATCH_SITE_FIELDS: StoredFields = {
  id: [],
  name: [],
  kind: [],
  municipality: [],
  areaM2: [],
  zoning: [],
  priceCentsPerM2: [],
  status: [],
  availableFrom: [],
  confirmedOn: [],
  freshness: [],
  centre: [],
};

const sentences = new WeakMap<GraphQLContext, Map<string, string>>();

/** Fifty sites answer the same few criteria with the same few values: each sentence is made once for a request. */
function sentenceOnce(context: GraphQLContext, about: readonly unknown[], make: (t: GraphQLContext['t'], formats: Formats) => string): string {
  const known = sentences.get(context) ?? new Map<string, string>();
  sentences.set(context, known);
  const key = JSON.stringify(about);
  const sentence = known.get(key) ?? make(context.t, formatsOf(context));
  known.set(key, sentence);
  return sentence;
}

export const siteRequestResolvers: Resolvers = {
  Query: {
    siteRequests: (_root, args, context, info) => (asksForRecords(info) ? cardsOf(context, args, info) : { ...NO_PAGE, filter: args.filter ?? null }),
    siteRequest: (_root, { id }, context) => loadById(context, 'siteRequest', id, (ids) => siteRequestsByIds(context.scope, ids)),
    matches: async (_root, { siteRequestId, withRefused, first }, { scope }) =>
      (await matchesOf(scope, siteRequestId, { withRefused: withRefused ?? false, first: first ?? 50 })).matches,
  },
  Mutation: {
    createSiteRequest: (_root, { input }, { run }) => run(createSiteRequest, input),
    updateSiteRequest: (_root, { input }, { run }) => run(updateSiteRequest, input),
    moveSiteRequest: (_root, { input }, { run }) => run(moveSiteRequest, input),
    acknowledgeSiteRequest: (_root, { input }, { run }) => run(acknowledgeSiteRequest, input),
    archiveSiteRequest: (_root, { input }, { run }) => run(archiveSiteRequest, input),
  },
  SiteRequestConnection: {
    stages: ({ filter }, _args, { scope }) => boardStages(scope, filter),
  },
  RequestStageSum: {
    count: async ({ sums }) => (await sums()).count,
    areaM2: async ({ sums }) => (await sums()).areaM2,
    jobs: async ({ sums }) => (await sums()).jobs,
    requests: ({ filter }, args, context, info) => cardsOf(context, { ...args, filter }, info),
  },
  SiteRequest: {
    displayName: (request) => displayName(request),
    company: ({ companyId }, _args, context, info) => (companyId ? companyOf(context, companyId, info) : null),
    manager: ({ managerId }, _args, context) => userOf(context, managerId),
    clock: (request, _args, { now, settings }) => responseClock(request, now, calendarOf(settings)),
    daysInStage: ({ stageSince }, _args, { today, settings }) => daysBetween(localDateOf(stageSince, settings.timeZone), today),
    nextStages: ({ stage }) => [...REQUEST_MOVES[stage]],
    readers: ({ readerIds }, _args, context) => usersOf(context, readerIds),
    timeline: ({ _id }, args, { scope }) => timelineOf(scope, { subject: { siteRequestId: _id }, ...args }),
    viewerCan: (request) => request,
  },
  SiteRequestAbilities: {
    update: (request, _args, { ability }) => ability.can('update', subjectOf('SiteRequest', request)),
    move: (request, _args, { ability }) => ability.can('move', subjectOf('SiteRequest', request)),
    archive: (request, _args, { ability }) => ability.can('archive', subjectOf('SiteRequest', request)),
    offer: (request, _args, { ability }) => ability.can('create', 'Offer') && ability.can('update', subjectOf('SiteRequest', request)),
  },
  Criterion: { text: (criterion, _args, context) => describeAsked(criterion, context.t, formatsOf(context)) },
  ResponseClock: { firstAnswerHours: ({ firstAnswerMs }) => (firstAnswerMs === null ? null : firstAnswerMs / HOUR_MS) },
  SiteMatch: {
    site: ({ site }, _args, context, info) => (neededFields(info, MATCH_SITE_FIELDS) ? site : wholeSite(context, site.id).then((whole) => whole ?? site)),
    verdict: ({ match }) => match.verdict,
    findings: ({ match }) => match.findings,
    softPoints: ({ match }) => match.softPoints,
    unknowns: ({ match }) => match.unknowns,
  },
  MatchFinding: {
    label: ({ key }, _args, context) => sentenceOnce(context, ['label', key], (t) => t(`siteRequest.criterion.${key}` as MessageKey)),
    asked: ({ asked }, _args, context) => (asked ? sentenceOnce(context, ['asked', asked], (t, formats) => describeAsked(asked, t, formats)) : ''),
    offered: (finding, _args, context) =>
      sentenceOnce(context, ['offered', finding.key, finding.offered], (t, formats) => describeOffered(finding, t, formats)),
    reason: (finding) => finding,
  },
  MatchReason: {
    code: ({ reason }) => reason.code,
    params: ({ reason }) => reason.params,
    text: (finding, _args, context) => sentenceOnce(context, ['reason', finding.key, finding.reason], (t, formats) => describeReason(finding, t, formats)),
  },
};
