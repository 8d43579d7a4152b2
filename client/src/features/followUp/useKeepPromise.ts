import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { CompletePromiseDocument, ReopenPromiseDocument } from '../../graphql/__generated__/operations';
import { type Failure } from '../../ui/failure';
import { useUndo } from '../../ui/useUndo';

/** Says that a promise is kept; for ten seconds that can be taken back, from whichever page is open by then. */
export function useKeepPromise({ id, version }: { id: string; version: number }, onKept?: () => void) {
  const { t } = useTranslation();
  const offerUndo = useUndo();
  const [failure, setFailure] = useState<Failure>();
  const [complete, { loading }] = useMutation(CompletePromiseDocument);
  const [reopen] = useMutation(ReopenPromiseDocument, { refetchQueries: 'active' });
  const keep = async () => {
    setFailure(undefined);
    try {
      const { data } = await complete({ variables: { input: { id, version } } });
      onKept?.();
      const kept = data?.completeCommitment.version;
      if (kept) offerUndo(t('commitment.completed'), async () => void (await reopen({ variables: { input: { id, version: kept } } })));
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  return { keep, loading, failure };
}
