import type { CompanyPageQuery } from '../../graphql/__generated__/operations';

/** A contact as the company page sees it. */
export type CompanyContact = NonNullable<CompanyPageQuery['company']>['contacts'][number];

export const contactName = (contact: Pick<CompanyContact, 'title' | 'firstName' | 'lastName'>): string =>
  [contact.title, contact.firstName, contact.lastName].filter(Boolean).join(' ');
