import { subjectOf } from '@ortstreu/shared/access';
import type { MessageKey } from '@ortstreu/shared/i18n';
import { AppError } from '@ortstreu/shared/kernel';
import { duplicateHeaders } from '@ortstreu/shared/importing';
import {
  decideDuplicates,
  discardImport,
  importById,
  listImports,
  rowIssueText,
  rowsOfImport,
  rowsToWrite,
  runImport,
  setImportMapping,
  undecidedDuplicates,
  undoImport,
} from '@ortstreu/shared/importing/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { userOf } from '../../graphql/userOf';

const rowNumberOf = (cursor: string | null | undefined): number | null => {
  if (cursor === null || cursor === undefined) return null;
  if (!/^\d{1,9}$/.test(cursor)) throw new AppError('MALFORMED_REQUEST');
  return Number(cursor);
};

export const importingResolvers: Resolvers = {
  Query: {
    imports: (_root, args, { scope }) => listImports(scope, args),
    import: (_root, { id }, { scope }) =>
      importById(scope, id).catch((error: unknown) => {
        if (error instanceof AppError && error.code === 'NOT_FOUND') return null;
        throw error;
      }),
  },
  Mutation: {
    setImportMapping: (_root, { input: { wzVersion, leaveOutUnreadable, ...input } }, { run }) =>
      run(setImportMapping, {
        ...input,
        ...(wzVersion ? { wzVersion } : {}),
        ...(leaveOutUnreadable === null || leaveOutUnreadable === undefined ? {} : { leaveOutUnreadable }),
      }),
    decideDuplicates: (_root, { input }, { run }) => run(decideDuplicates, input),
    runImport: (_root, { input }, { run }) => run(runImport, input),
    undoImport: (_root, { input }, { run }) => run(undoImport, input),
    discardImport: (_root, { input }, { run }) => run(discardImport, input),
  },
  ImportRun: {
    duplicateHeaders: ({ headers }) => duplicateHeaders(headers),
    headerRow: ({ source }) => source.headerRow,
    wzVersion: ({ options }) => options.wzVersion,
    leaveOutUnreadable: ({ options }) => options.leaveOutUnreadable,
    undecided: (run) => (run.status === 'checked' ? undecidedDuplicates(run) : 0),
    toWrite: (run) => (run.status === 'checked' ? rowsToWrite(run) : 0),
    failure: ({ failure }, _args, { t }) => failure && t([`issues.${failure}`, 'importing.failed'] as [MessageKey, MessageKey], {}),
    startedBy: ({ startedById }, _args, context) => userOf(context, startedById),
    rows: async (run, { states, first, after }) => {
      const { rows, hasNextPage } = await rowsOfImport(run, { states, first, after: rowNumberOf(after) });
      const edges = rows.map((node) => ({ cursor: String(node.number), node }));
      return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor ?? null } };
    },
    viewerCan: (run) => run,
  },
  ImportAbilities: {
    run: (run, _args, { ability }) => ability.can('run', subjectOf('ImportRun', run)),
    undo: (run, _args, { ability }) => ability.can('undo', subjectOf('ImportRun', run)),
  },
  ImportRow: {
    reason: ({ reason }, _args, { t }) => reason && t(`importing.reasons.${reason}` as MessageKey),
  },
  ImportRowIssue: {
    text: ({ code }, _args, { t }) => rowIssueText(code, t),
  },
  DuplicateCandidate: {
    reasons: ({ reasons }, _args, { t }) => reasons.map((reason) => t(`importing.duplicateReasons.${reason}` as MessageKey)),
  },
};
