import { Text } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { type SignalLineFragment } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useNarrow } from '../../ui/hooks/useNarrow';
import { LoadMore } from '../../ui/LoadMore';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import { AssignDialog } from './AssignDialog';
import { DismissDialog } from './DismissDialog';
import { SignalDecision } from './SignalDecision';
import { useSignalInbox } from './useSignalInbox';
import classes from './attention.module.css';

function SignalButton({ signal, isCurrent, onChoose }: { signal: SignalLineFragment; isCurrent: boolean; onChoose(): void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <button type="button" className={classes.line} aria-current={isCurrent} onClick={onChoose}>
      <Text fw={600} size="sm">
        {signal.company?.name}
      </Text>
      <Text size="sm">{t(`signal.kind.${signal.kind}`)}</Text>
      <Text size="sm" c="dimmed">
        {t(`signal.source.${signal.source}`)} · {format.date(signal.observedOn)}
      </Text>
    </button>
  );
}

/** Inbox left, decision right (on a phone below the chosen line); J K B Z V by keyboard. */
export function SignalInbox() {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  const narrow = useNarrow();
  const { query, signals, current, choose, decisions, confirm, dismiss, dismissing, setDismissing, assign, assigning, setAssigning } = useSignalInbox(list);
  const { data, loading, error, refetch, fetchMore } = query;
  if (error && !data) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
  if (loading && !data) return <Skeletons kind="rows" />;
  if (!current) return <EmptyState icon={<IconInbox size={40} />} title={t('signal.emptyTitle')} text={t('signal.emptyText')} />;
  const decision = (
    <>
      {decisions.failure ? <ErrorState failure={decisions.failure} onRetry={() => inBackground(refetch())} /> : null}
      <SignalDecision
        signal={current}
        working={decisions.working}
        onConfirm={() => void confirm()}
        onDismiss={() => setDismissing(true)}
        onAssign={() => setAssigning(true)}
      />
    </>
  );
  return (
    <>
      <div className={classes.inbox}>
        <div>
          <ul className={classes.lines} aria-label={t('attention.inbox')} ref={list}>
            {signals.map((signal) => (
              <li key={signal.id}>
                <SignalButton signal={signal} isCurrent={signal.id === current.id} onChoose={() => choose(signal.id)} />
                {narrow && signal.id === current.id ? <div className={classes.unfolded}>{decision}</div> : null}
              </li>
            ))}
          </ul>
          {data?.signals.pageInfo.hasNextPage ? <LoadMore load={() => fetchMore({ variables: { after: data.signals.pageInfo.endCursor } })} /> : null}
          <Text size="sm" c="dimmed" mt="sm" visibleFrom="md">
            {t('attention.keyboardHint')}
          </Text>
        </div>
        {narrow ? null : <div className={classes.decision}>{decision}</div>}
      </div>
      {assigning ? (
        <AssignDialog
          companyId={current.company?.id}
          working={decisions.working}
          onClose={() => setAssigning(false)}
          onAssign={(company) => void assign(company)}
        />
      ) : null}
      {dismissing ? (
        <DismissDialog onClose={() => setDismissing(false)} onDismiss={(reason, note) => void dismiss(reason, note)} working={decisions.working} />
      ) : null}
    </>
  );
}
