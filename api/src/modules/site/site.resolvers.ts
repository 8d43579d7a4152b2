import { subjectOf } from '@ortstreu/shared/access';
import type { MessageKey } from '@ortstreu/shared/i18n';
import { dataGaps, freshness, nextConfirmation } from '@ortstreu/shared/site';
import {
  archiveSite,
  confirmSite,
  countSites,
  createSite,
  importSites,
  listSites,
  releaseSiteAttachment,
  removeSiteAttachment,
  setSiteStatus,
  sitesByIds,
  updateSite,
} from '@ortstreu/shared/site/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { loadById } from '../../graphql/loaders';
import { asksForRecords, NO_PAGE } from '../../graphql/selection';
import { userOf, usersOf } from '../../graphql/userOf';

export const siteResolvers: Resolvers = {
  Query: {
    sites: (_root, args, { scope }, info) => (asksForRecords(info) ? listSites(scope, args) : { ...NO_PAGE, filter: args.filter ?? null }),
    site: (_root, { id }, context) => loadById(context, 'site', id, (ids) => sitesByIds(context.scope, ids)),
  },
  Mutation: {
    createSite: (_root, { input }, { run }) => run(createSite, input),
    updateSite: (_root, { input }, { run }) => run(updateSite, input),
    setSiteStatus: (_root, { input }, { run }) => run(setSiteStatus, input),
    confirmSite: (_root, { input }, { run }) => run(confirmSite, input),
    archiveSite: (_root, { input }, { run }) => run(archiveSite, input),
    importSites: (_root, { input }, { run }) => run(importSites, input),
    releaseSiteAttachment: (_root, { input }, { run }) => run(releaseSiteAttachment, input),
    removeSiteAttachment: (_root, { input }, { run }) => run(removeSiteAttachment, input),
  },
  SiteConnection: { totalCount: ({ filter }, _args, { scope }) => countSites(scope, filter) },
  Site: {
    tenures: ({ tenures }) => tenures ?? [],
    allowedUses: ({ allowedUses }) => allowedUses ?? [],
    hazards: ({ hazards }) => hazards ?? [],
    confirmedBy: ({ confirmedById }, _args, context) => userOf(context, confirmedById),
    freshness: ({ confirmedOn }, _args, { today }) => freshness(confirmedOn, today),
    nextConfirmation: ({ confirmedOn }) => nextConfirmation(confirmedOn),
    dataGaps: (site) => dataGaps(site),
    readers: ({ readerIds }, _args, context) => usersOf(context, readerIds),
    viewerCan: (site) => site,
  },
  SiteAbilities: {
    update: (site, _args, { ability }) => ability.can('update', subjectOf('Site', site)),
    archive: (site, _args, { ability }) => ability.can('archive', subjectOf('Site', site)),
    confirm: (site, _args, { ability }) => ability.can('confirm', subjectOf('Site', site)),
    move: (site, _args, { ability }) => ability.can('move', subjectOf('Site', site)),
  },
  SiteStatusChange: { by: ({ byId }, _args, context) => userOf(context, byId) },
  FieldIssue: { text: ({ code, params }, _args, { t }) => t(`issues.${code}` as MessageKey, (params ?? {}) as Record<string, unknown>) },
};
