import type { SiteRequestRecord } from '@ortstreu/shared/siteRequest/server';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const open = () => buildSiteRequest();
const restricted = () => buildSiteRequest({ confidentiality: 'restricted' }, scopeOf('officer'));
const idOf = (request: SiteRequestRecord) => request._id.toHexString();
const seen = (make: () => Promise<SiteRequestRecord>) => async () => ({ id: idOf(await make()) });
const changed = (make: () => Promise<SiteRequestRecord>, patch: object) => async () => ({ input: { id: idOf(await make()), version: 1, ...patch } });
const reads = {
  office: { prepare: seen(open), expect: everyone('allowed') },
  'restricted, not named': { prepare: seen(restricted), expect: only(['head'], 'hidden') },
};
const changes = (patch: object = {}) => ({
  office: { prepare: changed(open, patch), expect: KEEPERS },
  'restricted, not named': { prepare: changed(restricted, patch), expect: only(['head'], 'NOT_FOUND') },
});

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.siteRequests',
      document: '{ siteRequests(first: 100, sort: STAGE_SINCE) { edges { node { id } } stages { count } } }',
      sees: (data, { id }) => JSON.stringify(data).includes(String(id)),
      scopes: reads,
    },
    { field: 'Query.siteRequest', document: 'query ($id: ID!) { siteRequest(id: $id) { id } }', sees: (data) => data['siteRequest'] !== null, scopes: reads },
    {
      field: 'Query.matches',
      document: 'query ($id: ID!) { matches(siteRequestId: $id) { verdict } }',
      scopes: {
        office: { prepare: seen(open), expect: everyone('allowed') },
        'restricted, not named': { prepare: seen(restricted), expect: only(['head'], 'NOT_FOUND') },
      },
    },
    {
      field: 'Mutation.createSiteRequest',
      commands: ['siteRequest.create'],
      document: 'mutation ($input: CreateSiteRequestInput!) { createSiteRequest(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { title: 'Sucht 2 ha', source: 'company', arrivedAt: '2026-11-23T08:00:00Z' } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.updateSiteRequest',
      commands: ['siteRequest.update'],
      document: 'mutation ($input: UpdateSiteRequestInput!) { updateSiteRequest(input: $input) { id } }',
      scopes: changes({ title: 'Anders' }),
    },
    {
      field: 'Mutation.moveSiteRequest',
      commands: ['siteRequest.move'],
      document: 'mutation ($input: MoveSiteRequestInput!) { moveSiteRequest(input: $input) { id } }',
      scopes: changes({ stage: 'screened' }),
    },
    {
      field: 'Mutation.acknowledgeSiteRequest',
      commands: ['siteRequest.acknowledge'],
      document: 'mutation ($input: SiteRequestVersionInput!) { acknowledgeSiteRequest(input: $input) { id } }',
      scopes: changes(),
    },
    {
      field: 'Mutation.archiveSiteRequest',
      commands: ['siteRequest.archive'],
      document: 'mutation ($input: ArchiveSiteRequestInput!) { archiveSiteRequest(input: $input) { id } }',
      scopes: changes(),
    },
  ],
};
