import { applyBatch, createRun, endTurn, keepChecked, removeBatch, restartCheck, unfillBatch, type ImportRunRecord } from '@ortstreu/shared/importing/server';
import { buildImport } from '@ortstreu/shared/importing/testing';
import { everyone, only, type AccessTable } from '../../testing/accessTable';

const KEEPERS = only(['administrator', 'head', 'officer']);
/** Readers do not even learn that the import exists. */
const KEEPERS_AND_VIEWERS = { administrator: 'allowed', head: 'allowed', officer: 'allowed', reader: 'NOT_FOUND' } as const;
const NOBODY = everyone('FORBIDDEN');

const inputOf = (run: ImportRunRecord) => ({ id: run._id.toHexString(), version: run.version });
const step = (field: string, command: string, until: 'mapping' | 'checked' | 'done') => ({
  field: `Mutation.${field}` as const,
  commands: [command],
  document: `mutation ($input: ImportRunInput!) { ${field}(input: $input) { id } }`,
  scopes: { office: { prepare: async () => ({ input: inputOf(await buildImport(until)) }), expect: KEEPERS_AND_VIEWERS } },
});
const runId = async () => (await buildImport())._id.toHexString();

export const access: AccessTable = {
  rows: [
    {
      field: 'Query.imports',
      document: '{ imports(first: 100) { edges { node { id } } } }',
      sees: (data, { id }) => (data['imports'] as { edges: { node: { id: string } }[] }).edges.some(({ node }) => node.id === id),
      scopes: { office: { prepare: async () => ({ id: await runId() }), expect: { ...everyone('allowed'), reader: 'hidden' } } },
    },
    {
      field: 'Query.import',
      document: 'query ($id: ID!) { import(id: $id) { id } }',
      sees: (data) => data['import'] !== null,
      scopes: { office: { prepare: async () => ({ id: await runId() }), expect: { ...everyone('allowed'), reader: 'hidden' } } },
    },
    {
      field: 'Mutation.setImportMapping',
      commands: ['import.setMapping'],
      document: 'mutation ($input: SetImportMappingInput!) { setImportMapping(input: $input) { id } }',
      scopes: { office: { prepare: async () => ({ input: { ...inputOf(await buildImport()), mapping: ['name', null] } }), expect: KEEPERS_AND_VIEWERS } },
    },
    {
      field: 'Mutation.decideDuplicates',
      commands: ['import.decideDuplicates'],
      document: 'mutation ($input: DecideDuplicatesInput!) { decideDuplicates(input: $input) { id } }',
      scopes: {
        office: {
          prepare: async () => ({ input: { runId: (await buildImport('checked'))._id.toHexString(), decision: 'skip' } }),
          expect: KEEPERS_AND_VIEWERS,
        },
      },
    },
    step('runImport', 'import.run', 'checked'),
    step('undoImport', 'import.undo', 'done'),
    step('discardImport', 'import.discard', 'mapping'),
  ],
  commands: [
    {
      command: createRun,
      scopes: {
        'POST /imports': {
          prepare: async () => {
            const { fileName, fileSize, source, headers, samples, rowCount } = await buildImport();
            return { fileName, fileSize, source, headers, samples, rowCount, headerRow: 1 };
          },
          expect: KEEPERS,
        },
      },
    },
    // The workers' own steps: no person may call them.
    { command: keepChecked, scopes: { workers: { prepare: async () => ({ runId: await runId() }), expect: NOBODY } } },
    { command: restartCheck, scopes: { workers: { prepare: async () => ({ runId: await runId() }), expect: NOBODY } } },
    { command: applyBatch, scopes: { workers: { prepare: async () => ({ runId: await runId() }), expect: NOBODY } } },
    { command: endTurn, scopes: { workers: { prepare: async () => ({ runId: await runId(), from: 'checking', to: 'checked' }), expect: NOBODY } } },
    { command: removeBatch, scopes: { workers: { prepare: async () => ({ runId: await runId(), companyIds: [] }), expect: NOBODY } } },
    { command: unfillBatch, scopes: { workers: { prepare: async () => ({ runId: await runId(), rows: [] }), expect: NOBODY } } },
  ],
};
