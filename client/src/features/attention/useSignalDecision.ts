import { useApolloClient, useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { failureFromError } from '../../apollo/failureFromError';
import {
  AssignSignalDocument,
  ConfirmSignalDocument,
  DismissSignalDocument,
  ReopenSignalDocument,
  ResolveSignalDocument,
  type DismissReason,
} from '../../graphql/__generated__/operations';
import { type Failure } from '../../ui/failure';

interface DecidedSignal {
  id: string;
  version: number;
}

export interface SignalDecisions {
  failure: Failure | undefined;
  working: boolean;
  confirm(signal: DecidedSignal): Promise<DecidedSignal | undefined>;
  dismiss(signal: DecidedSignal, reason: DismissReason, note: string): Promise<DecidedSignal | undefined>;
  /** Takes a decision back. */
  reopen(signal: DecidedSignal): Promise<DecidedSignal | undefined>;
  resolve(signal: DecidedSignal, note: string): Promise<DecidedSignal | undefined>;
  /** It is about another company. */
  assign(signal: DecidedSignal, companyId: string): Promise<DecidedSignal | undefined>;
}

/** Decisions on signals; each gives the decided signal, or undefined when it was refused. Lists of signals are read anew. */
export function useSignalDecision(): SignalDecisions {
  const client = useApolloClient();
  const [failure, setFailure] = useState<Failure>();
  const [confirm, confirming] = useMutation(ConfirmSignalDocument);
  const [dismiss, dismissing] = useMutation(DismissSignalDocument);
  const [reopen, reopening] = useMutation(ReopenSignalDocument);
  const [resolve, resolving] = useMutation(ResolveSignalDocument);
  const [assign, assigning] = useMutation(AssignSignalDocument);
  const attempt = async (act: () => Promise<DecidedSignal | undefined>) => {
    setFailure(undefined);
    try {
      const decided = await act();
      // It is decided, whether or not the list can be read anew.
      await client.refetchQueries({ include: ['SignalInbox'] }).catch(() => undefined);
      return decided;
    } catch (error) {
      setFailure(failureFromError(error));
      return undefined;
    }
  };
  const key = ({ id, version }: DecidedSignal) => ({ id, version });
  return {
    failure,
    working: confirming.loading || dismissing.loading || reopening.loading || resolving.loading || assigning.loading,
    confirm: (signal) => attempt(async () => (await confirm({ variables: { input: key(signal) } })).data?.confirmSignal),
    dismiss: (signal, reason, note) =>
      attempt(async () => (await dismiss({ variables: { input: { ...key(signal), reason, note: note.trim() || null } } })).data?.dismissSignal),
    reopen: (signal) => attempt(async () => (await reopen({ variables: { input: key(signal) } })).data?.reopenSignal),
    resolve: (signal, note) => attempt(async () => (await resolve({ variables: { input: { ...key(signal), note } } })).data?.resolveSignal),
    assign: (signal, companyId) => attempt(async () => (await assign({ variables: { input: { ...key(signal), companyId } } })).data?.assignSignal),
  };
}
