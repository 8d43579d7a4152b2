import { subjectOf } from '@ortstreu/shared/access';
import { headCountTrend } from '@ortstreu/shared/company';
import {
  archiveCompany,
  companiesByIds,
  countCompanies,
  createCompany,
  findIndustryTitle,
  listCompanies,
  searchIndustries,
  updateCompany,
} from '@ortstreu/shared/company/server';
import { contactsOfCompanies } from '@ortstreu/shared/contact/server';
import { formats, sentence } from '@ortstreu/shared/i18n';
import { invalid } from '@ortstreu/shared/kernel';
import { timelineOf } from '@ortstreu/shared/timeline/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { loadById, loadGrouped } from '../../graphql/loaders';
import { referencesAhead } from '../../graphql/referencesAhead';
import { asksForRecords, neededFields, NO_PAGE, NODE } from '../../graphql/selection';
import { COMPANY_FIELDS } from '../../graphql/companyOf';
import { userOf } from '../../graphql/userOf';

export const companyResolvers: Resolvers = {
  Query: {
    industries: (_root, { version, search, first }, { locale }) => {
      if (version !== '2008' && version !== '2025') throw invalid('version', 'invalid');
      return searchIndustries(version, search, locale, Math.min(first ?? 20, 100)).map((industry) => ({ ...industry, title: industry.titles[locale] }));
    },
    companies: async (_root, args, context, info) => {
      const filter = args.filter ?? null;
      if (!asksForRecords(info)) return { ...NO_PAGE, filter };
      const page = await listCompanies(context.scope, { ...args, fields: neededFields(info, COMPANY_FIELDS, NODE) });
      await referencesAhead(context, info, page, { users: { accountManager: ({ accountManagerId }) => accountManagerId } });
      return { ...page, filter };
    },
    company: (_root, { id }, context) => loadById(context, 'company', id, (ids) => companiesByIds(context.scope, ids)),
  },
  Mutation: {
    createCompany: (_root, { input }, { run }) => run(createCompany, input),
    updateCompany: (_root, { input }, { run }) => run(updateCompany, input),
    archiveCompany: (_root, { input }, { run }) => run(archiveCompany, input),
  },
  CompanyConnection: {
    totalCount: ({ filter }, _args, { scope }) => countCompanies(scope, filter),
  },
  Company: {
    industry: ({ industry }, _args, { locale }) => industry && { ...industry, title: findIndustryTitle(industry, locale) },
    employeesTrend: ({ headCounts }) => headCountTrend(headCounts),
    accountManager: ({ accountManagerId }, _args, context) => userOf(context, accountManagerId),
    contacts: ({ _id }, _args, context) =>
      loadGrouped(
        context,
        'contactsOfCompany',
        _id,
        (ids) => contactsOfCompanies(context.scope, ids),
        ({ companyId }) => companyId.toHexString(),
      ),
    timeline: ({ _id }, args, { scope }) => timelineOf(scope, { subject: { companyId: _id }, ...args }),
    viewerCan: (company) => company,
  },
  CompanyAbilities: {
    update: (company, _args, { ability }) => ability.can('update', subjectOf('Company', company)),
    archive: (company, _args, { ability }) => ability.can('archive', subjectOf('Company', company)),
  },
  ImportanceOverride: {
    by: ({ byId }, _args, context) => userOf(context, byId),
  },
  Reason: {
    text: ({ messageKey, params }, _args, { t, locale, settings }) => sentence(messageKey, params, t, formats(locale, settings.timeZone)),
    key: ({ messageKey }) => messageKey,
  },
};
