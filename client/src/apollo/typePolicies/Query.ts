import { type TypePolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

const page = relayStylePagination(['filter', 'sort', 'descending']);

/** Every list is a connection: pages of one filter and order grow together, another filter or order starts anew. */
export const Query: TypePolicy = {
  fields: {
    users: page,
    companies: page,
    imports: page,
    contacts: page,
    visits: page,
    signals: page,
    attentionList: page,
    retentionCases: page,
    followUps: page,
    commitments: page,
    sites: page,
    siteRequests: page,
    offers: page,
    notifications: page,
  },
};
