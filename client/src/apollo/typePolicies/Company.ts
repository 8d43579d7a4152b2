import { type TypePolicy } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

/** Parts without an id, of which every query reads another choice of fields: they grow together instead of replacing each other. */
const part = { merge: true };

/** Long lists inside a company page, and the parts of the record. */
export const Company: TypePolicy = {
  fields: {
    timeline: relayStylePagination(['kinds']),
    assessments: relayStylePagination(),
    viewerCan: part,
    attention: part,
    importance: part,
    address: part,
    industry: part,
    establishment: part,
    standingFacts: part,
  },
};
