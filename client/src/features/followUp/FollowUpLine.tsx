import { Button, Group } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { failureFromError } from '../../apollo/failureFromError';
import {
  CompleteFollowUpDocument,
  ReopenFollowUpDocument,
  RescheduleFollowUpDocument,
  type FollowUpLineFragment,
} from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { DayInput } from '../../ui/fields/DayInput';
import { useFormats, useToday } from '../../ui/LocaleContext';
import { useUndo } from '../../ui/useUndo';
import { StepLine } from './StepLine';

interface FollowUpLineProps {
  followUp: FollowUpLineFragment;
  /** Named where the page is not the company's own. */
  company?: { id: string; name: string } | null;
  onChanged(): void;
}

/** One planned contact: done or moved in place. */
export function FollowUpLine({ followUp, company, onChanged }: FollowUpLineProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const today = useToday();
  const [moving, setMoving] = useState(false);
  const [day, setDay] = useState<string | null>(followUp.dueOn);
  const [failure, setFailure] = useState<Failure>();
  const [complete, completing] = useMutation(CompleteFollowUpDocument);
  const [reopen] = useMutation(ReopenFollowUpDocument, { refetchQueries: 'active' });
  const [reschedule, rescheduling] = useMutation(RescheduleFollowUpDocument);
  const key = { id: followUp.id, version: followUp.version };
  const offerUndo = useUndo();
  const isContact = followUp.kind === 'visit' || followUp.kind === 'call';
  const attempt = async (act: () => Promise<unknown>) => {
    setFailure(undefined);
    try {
      await act();
      setMoving(false);
      onChanged();
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  const done = () =>
    attempt(async () => {
      const { data } = await complete({ variables: { input: { ...key, contactOn: isContact ? today : null } } });
      const version = data?.completeFollowUp.version;
      if (version) offerUndo(t('followUp.completed'), async () => void (await reopen({ variables: { input: { id: followUp.id, version } } })));
    });
  const dueOn = day !== null && isLocalDate(day) ? day : null;
  const move = () =>
    attempt(async () => {
      const { data } = await reschedule({ variables: { input: { ...key, dueOn: dueOn ?? today } } });
      const version = data?.rescheduleFollowUp.version;
      // A day that is past cannot be planned again.
      if (version === undefined || followUp.dueOn < today) return void notifications.show({ message: t('followUp.rescheduled') });
      offerUndo(t('followUp.rescheduled'), async () => {
        await reschedule({ variables: { input: { id: followUp.id, version, dueOn: followUp.dueOn } } });
        onChanged();
      });
    });
  const actions = followUp.viewerCan.update
    ? [
        { label: t('followUp.complete'), working: completing.loading, onAct: () => void done() },
        { label: t('followUp.reschedule'), onAct: () => setMoving((before) => !before) },
      ]
    : [];
  return (
    <StepLine
      title={[t(`followUp.kind.${followUp.kind}`), followUp.note].filter(Boolean).join(': ')}
      company={company}
      details={[followUp.owner?.name, format.longDate(followUp.dueOn), followUp.reason?.text]}
      isOverdue={followUp.isOverdue}
      actions={actions}
    >
      {moving ? (
        <Group align="flex-end" mt="xs">
          <DayInput label={t('followUp.field.dueOn')} minDate={today} value={dueOn} onChange={setDay} />
          <Button loading={rescheduling.loading} disabled={dueOn === null} onClick={() => void move()}>
            {t('followUp.reschedule')}
          </Button>
        </Group>
      ) : null}
      {failure ? <ErrorState failure={failure} kept /> : null}
    </StepLine>
  );
}
