import { type TypePolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Long lists inside a company page. */
export const Company: TypePolicy = { fields: { timeline: relayStylePagination(['filter']), contacts: relayStylePagination(['filter']), visits: relayStylePagination(['filter']) } };
