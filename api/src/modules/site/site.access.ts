import { attachSiteFile, attachToSite, type SiteRecord } from '@ortstreu/shared/site/server';
import { buildSite } from '@ortstreu/shared/site/testing';
import { scopeOf } from '@ortstreu/shared/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const open = () => buildSite();
const restricted = () => buildSite({ confidentiality: 'restricted' }, scopeOf('officer'));
const idOf = (site: SiteRecord) => site._id.toHexString();
const seen = (make: () => Promise<SiteRecord>) => async () => ({ id: idOf(await make()) });
const changed =
  (make: () => Promise<SiteRecord>, patch: object = {}) =>
  async () => ({ input: { id: idOf(await make()), version: 1, ...patch } });
const changes = (patch: object = {}) => ({
  office: { prepare: changed(open, patch), expect: KEEPERS },
  'restricted, not named': { prepare: changed(restricted, patch), expect: only(['head'], 'NOT_FOUND') },
});

async function withFile(): Promise<{ siteId: string; attachmentId: string | undefined }> {
  const siteId = idOf(await open());
  const site = await attachToSite(scopeOf('officer'), siteId, { name: 'bild.png', content: PNG });
  return { siteId, attachmentId: site.attachments[0]?._id.toHexString() };
}

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.sites',
      document: '{ sites(first: 100, sort: CONFIRMED, descending: true) { edges { node { id } } totalCount } }',
      sees: (data, { id }) => JSON.stringify(data).includes(String(id)),
      scopes: {
        office: { prepare: seen(open), expect: everyone('allowed') },
        'restricted, not named': { prepare: seen(restricted), expect: only(['head'], 'hidden') },
      },
    },
    {
      field: 'Query.site',
      document: 'query ($id: ID!) { site(id: $id) { id } }',
      sees: (data) => data['site'] !== null,
      scopes: {
        office: { prepare: seen(open), expect: everyone('allowed') },
        'restricted, not named': { prepare: seen(restricted), expect: only(['head'], 'hidden') },
      },
    },
    {
      field: 'Mutation.createSite',
      commands: ['site.create'],
      document: 'mutation ($input: CreateSiteInput!) { createSite(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { name: 'Neu', kind: 'plot' } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.updateSite',
      commands: ['site.update'],
      document: 'mutation ($input: UpdateSiteInput!) { updateSite(input: $input) { id } }',
      scopes: changes({ name: 'Anders' }),
    },
    {
      field: 'Mutation.setSiteStatus',
      commands: ['site.setStatus'],
      document: 'mutation ($input: SetSiteStatusInput!) { setSiteStatus(input: $input) { id } }',
      scopes: changes({ status: 'sold' }),
    },
    {
      field: 'Mutation.confirmSite',
      commands: ['site.confirm'],
      document: 'mutation ($input: SiteVersionInput!) { confirmSite(input: $input) { id } }',
      scopes: changes(),
    },
    {
      field: 'Mutation.archiveSite',
      commands: ['site.archive'],
      document: 'mutation ($input: ArchiveSiteInput!) { archiveSite(input: $input) { id } }',
      scopes: changes(),
    },
    {
      field: 'Mutation.importSites',
      commands: ['site.import'],
      document: 'mutation ($input: ImportSitesInput!) { importSites(input: $input) { created } }',
      scopes: { office: { prepare: async () => ({ input: { geojson: { type: 'FeatureCollection', features: [] } } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.releaseSiteAttachment',
      commands: ['site.releaseAttachment'],
      document: 'mutation ($input: ReleaseSiteAttachmentInput!) { releaseSiteAttachment(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { ...(await withFile()), isPublic: true } }), expect: KEEPERS } },
    },
    {
      field: 'Mutation.removeSiteAttachment',
      commands: ['site.removeAttachment'],
      document: 'mutation ($input: SiteAttachmentInput!) { removeSiteAttachment(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: await withFile() }), expect: KEEPERS } },
    },
  ],
  commands: [
    {
      command: attachSiteFile,
      scopes: {
        office: {
          prepare: async () => ({
            siteId: idOf(await open()),
            fileId: '0123456789abcdef01234567',
            name: 'bild.png',
            contentType: 'image/png',
            kind: 'picture',
            size: 1,
          }),
          expect: KEEPERS,
        },
      },
    },
  ],
};
