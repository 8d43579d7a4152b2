import { CompanyModel, type CompanyRecord } from '@ortstreu/shared/company/server';
import { ContactModel, type ContactRecord } from '@ortstreu/shared/contact/server';
import { RetentionCaseModel, type RetentionCaseRecord } from '@ortstreu/shared/retentionCase/server';
import { SiteModel, type SiteRecord } from '@ortstreu/shared/site/server';
import { SiteRequestModel, type SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { tokenSearcher, type Searcher } from './tokenSearcher';

const inUse = { archivedAt: null };
const joined = (parts: readonly (string | null | undefined)[], separator: string): string => parts.filter(Boolean).join(separator);

/** Everything that is found by its tokens. Visits are found through their company, see `searchEverywhere`. */
export const SEARCHERS: readonly Searcher[] = [
  tokenSearcher<CompanyRecord>({
    type: 'company',
    subject: 'Company',
    model: CompanyModel,
    filter: inUse,
    fields: { name: 1, address: 1 },
    hit: ({ name, address }) => ({
      title: name,
      subtitle: joined([address.street, joined([address.postcode, address.city], ' ')], ', '),
      day: null,
      companyId: null,
    }),
  }),
  tokenSearcher<ContactRecord>({
    type: 'contact',
    subject: 'Contact',
    model: ContactModel,
    filter: inUse,
    fields: { title: 1, firstName: 1, lastName: 1, jobTitle: 1, companyId: 1 },
    hit: ({ title, firstName, lastName, jobTitle, companyId }) => ({
      title: joined([title, firstName, lastName], ' '),
      subtitle: jobTitle ?? '',
      day: null,
      companyId: companyId.toHexString(),
    }),
  }),
  tokenSearcher<RetentionCaseRecord>({
    type: 'case',
    subject: 'RetentionCase',
    model: RetentionCaseModel,
    filter: {},
    fields: { title: 1, companyId: 1 },
    hit: ({ title, companyId }) => ({ title, subtitle: '', day: null, companyId: companyId.toHexString() }),
  }),
  tokenSearcher<SiteRequestRecord>({
    type: 'request',
    subject: 'SiteRequest',
    model: SiteRequestModel,
    filter: inUse,
    fields: { title: 1, codeName: 1, companyId: 1 },
    hit: ({ title, codeName, companyId }) => ({ title, subtitle: codeName ?? '', day: null, companyId: companyId?.toHexString() ?? null }),
  }),
  tokenSearcher<SiteRecord>({
    type: 'site',
    subject: 'Site',
    model: SiteModel,
    filter: inUse,
    fields: { name: 1, street: 1, municipality: 1 },
    hit: ({ name, street, municipality }) => ({ title: name, subtitle: joined([street, municipality], ', '), day: null, companyId: null }),
  }),
];
