import { subjectOf } from '@ortstreu/shared/access';
import { signalCounts, signalKind } from '@ortstreu/shared/signal';
import {
  assignSignal,
  confirmSignal,
  countSignals,
  dismissSignal,
  listSignals,
  recordSignal,
  reopenSignal,
  resolveSignal,
} from '@ortstreu/shared/signal/server';
import type { Resolvers } from '../../graphql/__generated__/resolvers';
import { companyOf } from '../../graphql/companyOf';
import { userOf } from '../../graphql/userOf';

export const signalResolvers: Resolvers = {
  Query: {
    signals: async (_root, args, { scope }) => ({ ...(await listSignals(scope, args)), filter: args.filter ?? null }),
  },
  Mutation: {
    recordSignal: (_root, { input }, { run }) =>
      run(recordSignal, { ...input, confidentiality: input.confidentiality ?? undefined, readerIds: input.readerIds ?? undefined }),
    confirmSignal: (_root, { input }, { run }) => run(confirmSignal, input),
    dismissSignal: (_root, { input }, { run }) => run(dismissSignal, input),
    assignSignal: (_root, { input }, { run }) => run(assignSignal, input),
    reopenSignal: (_root, { input }, { run }) => run(reopenSignal, input),
    resolveSignal: (_root, { input }, { run }) => run(resolveSignal, input),
  },
  SignalConnection: {
    totalCount: ({ filter }, _args, { scope }) => countSignals(scope, filter ?? {}),
  },
  Signal: {
    company: ({ companyId }, _args, context, info) => companyOf(context, companyId, info),
    axis: ({ kind }) => signalKind(kind).axis,
    author: ({ authorId }, _args, context) => userOf(context, authorId),
    counts: ({ status, certainty, observedOn, expiresOn }, _args, { today }) =>
      signalCounts({ status, certainty, observedOn, expiresOn: expiresOn ?? undefined }, today),
    viewerCan: (signal) => signal,
  },
  SignalDecision: {
    by: ({ byId }, _args, context) => userOf(context, byId),
  },
  SignalAbilities: {
    decide: (signal, _args, { ability }) => ability.can('confirm', subjectOf('Signal', signal)),
  },
};
