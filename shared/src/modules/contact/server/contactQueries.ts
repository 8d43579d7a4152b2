import { abilityOf } from '@ortstreu/shared/access';
import { prefixRange, searchTerms } from '@ortstreu/shared/kernel';
import { loadVisible, pageOf, refersTo, visible, type Page, type Scope } from '@ortstreu/shared/kernel/server';
import { Types, type QueryFilter } from 'mongoose';
import { ContactModel, type ContactRecord } from './ContactModel';

export interface ContactListRequest {
  filter?: { companyId?: string | null; search?: string | null } | null;
  first?: number | null;
  after?: string | null;
}

/** People by name, of one company or of the whole town; archived ones are left out. */
export const listContacts = (scope: Scope, { filter, first, after }: ContactListRequest): Promise<Page<ContactRecord>> =>
  pageOf({
    model: ContactModel,
    filter: visible(abilityOf(scope.actor), 'Contact', {
      $and: [
        { archivedAt: null },
        ...(filter?.companyId ? [{ companyId: refersTo(filter.companyId) }] : []),
        ...(filter?.search ? searchTerms(filter.search).map((term) => ({ searchTokens: { $elemMatch: prefixRange(term) } })) : []),
      ],
    }),
    sort: { field: 'lastName', direction: 1, collated: true },
    first,
    after,
  });

export const contactById = (scope: Scope, id: string): Promise<ContactRecord> => loadVisible(ContactModel, abilityOf(scope.actor), 'Contact', id);

/** For loaders: the people of these companies, first contact first. */
export const contactsOfCompanies = async (scope: Scope, companyIds: readonly string[]): Promise<ContactRecord[]> =>
  ContactModel.find(
    visible(abilityOf(scope.actor), 'Contact', {
      companyId: { $in: companyIds.map((id) => new Types.ObjectId(id)) },
      archivedAt: null,
    }) as QueryFilter<ContactRecord>,
  )
    .sort({ isPrimary: -1, lastName: 1 })
    .lean<ContactRecord[]>();

/** For loaders: the people of these ids that may be read, archived ones too, in any order. */
export const contactsByIds = (scope: Scope, ids: readonly string[]): Promise<ContactRecord[]> =>
  ContactModel.find(visible(abilityOf(scope.actor), 'Contact', { _id: { $in: ids.map((id) => new Types.ObjectId(id)) } }) as QueryFilter<ContactRecord>).lean<
    ContactRecord[]
  >();
