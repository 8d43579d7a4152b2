import { subjectOf } from '@ortstreu/shared/access';
import { companiesByIds } from '@ortstreu/shared/company/server';
import { formats, type Formats, type MessageKey } from '@ortstreu/shared/i18n';
import { daysBetween, isBusinessDay, localDateOf } from '@ortstreu/shared/kernel';
import { describeAsked, describeOffered, describeReason } from '@ortstreu/shared/matching';
import { matchesOf } from '@ortstreu/shared/matching/server';
import { displayName, REQUEST_MOVES, responseClock } from '@ortstreu/shared/siteRequest';
import {
  acknowledgeSiteRequest, archiveSiteRequest, createSiteRequest, listSiteRequests, moveSiteRequest, siteRequestsByIds, summariseStages, updateSiteRequest, type SiteRequestRecord,
} from '@ortstreu/shared/siteRequest/server';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import { usersById } from '@ortstreu/shared/user/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import type { GraphQLContext } from '../../graphql/context';
import { loadById } from '../../graphql/loaders';

type Id = SiteRequestRecord['_id'];

const HOUR_MS = 3_600_000;
const formatsOf = ({ locale, settings }: GraphQLContext): Formats => formats(locale, settings.timeZone);
const userOf = async (context: GraphQLContext, id: Id | null) => (id ? loadById(context, 'user', id, (ids) => usersById(context.ability, ids)) : null);

const clockOf = (request: SiteRequestRecord, { now, settings }: GraphQLContext) =>
  responseClock(request, now, { timeZone: settings.timeZone, isWorkingDay: (day) => isBusinessDay(day, settings.federalState) });

export const siteRequestResolvers: Resolvers = {
  Query: {
    siteRequests: (_root, args, { scope }) => listSiteRequests(scope, args),
    siteRequest: (_root, { id }, context) => loadById(context, 'siteRequest', id, (ids) => siteRequestsByIds(context.scope, ids)),
    matches: async (_root, { siteRequestId, withRefused, first }, { scope }) => (await matchesOf(scope, siteRequestId, { withRefused: withRefused ?? false, first: first ?? 50 })).matches,
  },
  Mutation: {
    createSiteRequest: (_root, { input }, { run }) => run(createSiteRequest, input),
    updateSiteRequest: (_root, { input }, { run }) => run(updateSiteRequest, input),
    moveSiteRequest: (_root, { input }, { run }) => run(moveSiteRequest, input),
    acknowledgeSiteRequest: (_root, { input }, { run }) => run(acknowledgeSiteRequest, input),
    archiveSiteRequest: (_root, { input }, { run }) => run(archiveSiteRequest, input),
  },
  SiteRequestConnection: { stages: ({ filter }, _args, { scope }) => summariseStages(scope, { ...filter, stages: null }) },
  SiteRequest: {
    displayName: (request) => displayName(request),
    company: ({ companyId }, _args, context) => (companyId ? loadById(context, 'company', companyId, (ids) => companiesByIds(context.scope, ids)) : null),
    manager: ({ managerId }, _args, context) => userOf(context, managerId),
    clock: (request, _args, context) => clockOf(request, context),
    daysInStage: ({ stageSince }, _args, { today, settings }) => daysBetween(localDateOf(stageSince, settings.timeZone), today),
    nextStages: ({ stage }) => [...REQUEST_MOVES[stage]],
    readers: async ({ readerIds }, _args, context) => (await Promise.all(readerIds.map((id) => userOf(context, id)))).filter((user) => user !== null),
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
    verdict: ({ match }) => match.verdict,
    findings: ({ match }) => match.findings,
    softPoints: ({ match }) => match.softPoints,
    unknowns: ({ match }) => match.unknowns,
  },
  MatchFinding: {
    label: ({ key }, _args, { t }) => t(`siteRequest.criterion.${key}` as MessageKey),
    asked: ({ asked }, _args, context) => (asked ? describeAsked(asked, context.t, formatsOf(context)) : ''),
    offered: (finding, _args, context) => describeOffered(finding, context.t, formatsOf(context)),
    reason: (finding) => finding,
  },
  MatchReason: {
    code: ({ reason }) => reason.code,
    params: ({ reason }) => reason.params,
    text: (finding, _args, context) => describeReason(finding, context.t, formatsOf(context)),
  },
};
