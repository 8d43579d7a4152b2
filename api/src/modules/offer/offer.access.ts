import { runCommand } from '@ortstreu/shared/kernel/server';
import { offerTokenOf, sendOffer, viewOffer, type OfferRecord } from '@ortstreu/shared/offer/server';
import { buildOffer } from '@ortstreu/shared/offer/testing';
import { buildSite } from '@ortstreu/shared/site/testing';
import { buildSiteRequest } from '@ortstreu/shared/siteRequest/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const idOf = (record: { _id: { toHexString(): string } }) => record._id.toHexString();

async function restricted(): Promise<OfferRecord> {
  const scope = scopeOf('officer');
  const request = await buildSiteRequest({ title: 'Geheimes Werk', requester: { name: 'Niemand Bestimmtes' }, confidentiality: 'restricted' }, scope);
  return buildOffer({ siteRequestId: idOf(request) }, scope);
}

const open = () => buildOffer();
const sent = async () => runCommand(sendOffer, { id: idOf(await open()), version: 1 }, scopeOf('officer'));
const seen = (make: () => Promise<OfferRecord>) => async () => ({ id: idOf(await make()) });
const changed =
  (make: () => Promise<OfferRecord>, patch: object = {}) =>
  async () => {
    const offer = await make();
    return { input: { id: idOf(offer), version: offer.version, ...patch } };
  };
const reads = {
  office: { prepare: seen(open), expect: everyone('allowed') },
  'restricted, not named': { prepare: seen(restricted), expect: only(['head'], 'hidden') },
};
const changes = (patch: object = {}) => ({
  office: { prepare: changed(open, patch), expect: KEEPERS },
  'restricted, not named': { prepare: changed(restricted, patch), expect: only(['head'], 'NOT_FOUND') },
});
const input = async () => ({
  input: {
    siteRequestId: idOf(await buildSiteRequest()),
    title: 'Flächen',
    items: [{ siteId: idOf(await buildSite()) }],
    recipient: { email: 'kim@beispiel.example' },
    validUntil: '2027-01-31',
  },
});

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.offers',
      document: '{ offers(first: 100) { edges { node { id } } } }',
      sees: (data, { id }) => JSON.stringify(data).includes(String(id)),
      scopes: reads,
    },
    { field: 'Query.offer', document: 'query ($id: ID!) { offer(id: $id) { id } }', sees: (data) => data['offer'] !== null, scopes: reads },
    {
      field: 'Mutation.createOffer',
      commands: ['offer.create'],
      document: 'mutation ($input: CreateOfferInput!) { createOffer(input: $input) { id } }',
      scopes: { office: { prepare: input, expect: KEEPERS } },
    },
    {
      field: 'Mutation.updateOffer',
      commands: ['offer.update'],
      document: 'mutation ($input: UpdateOfferInput!) { updateOffer(input: $input) { id } }',
      scopes: changes({ title: 'Anders' }),
    },
    {
      field: 'Mutation.sendOffer',
      commands: ['offer.send'],
      document: 'mutation ($input: OfferVersionInput!) { sendOffer(input: $input) { id } }',
      scopes: changes(),
    },
    {
      field: 'Mutation.archiveOffer',
      commands: ['offer.archive'],
      document: 'mutation ($input: ArchiveOfferInput!) { archiveOffer(input: $input) { id } }',
      scopes: changes(),
    },
    {
      field: 'Mutation.revokeOffer',
      commands: ['offer.revoke'],
      document: 'mutation ($input: OfferVersionInput!) { revokeOffer(input: $input) { id } }',
      scopes: { office: { prepare: changed(sent), expect: KEEPERS } },
    },
  ],
  // Whoever holds the link may open the page: the link is the right.
  commands: [
    { command: viewOffer, scopes: { 'with the link': { prepare: async () => ({ token: offerTokenOf(await sent()) }), expect: everyone('allowed') } } },
  ],
};
