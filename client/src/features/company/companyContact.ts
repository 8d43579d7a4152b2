import type { CompanyPageQuery } from '../../graphql/__generated__/operations';

/** A contact as the company page sees it. */
export type CompanyContact = NonNullable<CompanyPageQuery['company']>['contacts'][number];
