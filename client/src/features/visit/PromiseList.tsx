import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { useViewer } from '../../apollo/ViewerContext';
import { DayInput } from '../../ui/fields/DayInput';
import { useToday } from '../../ui/LocaleContext';
import { type StepProps } from './BasicsStep';
import { useColleagues } from './useVisitPeople';
import { type PromiseDraft } from './visitDraft';
import classes from './visit.module.css';

/** What was promised: text, who, until when. None of the three may be missing. */
export function PromiseList({ draft, change, errorOf }: StepProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const today = useToday();
  const colleagues = useColleagues();
  const { promises } = draft;
  const set = (index: number, patch: Partial<PromiseDraft>) =>
    change({ promises: promises.map((promise, at) => (at === index ? { ...promise, ...patch } : promise)) });
  return (
    <Stack gap="md">
      {promises.map((promise, index) => (
        <Stack key={index} gap="sm" className={classes.promise} role="group" aria-label={t('visit.promiseNumber', { number: index + 1 })}>
          <Textarea
            label={t('visit.promiseText')}
            required
            autosize
            minRows={2}
            maxLength={2000}
            value={promise.text}
            onChange={(event) => set(index, { text: event.currentTarget.value })}
            error={errorOf(`commitments.${index}.text`)}
          />
          <Group align="flex-start">
            <Select
              label={t('visit.promiseOwner')}
              required
              searchable
              data={colleagues}
              value={promise.ownerId}
              onChange={(ownerId) => set(index, { ownerId })}
              error={errorOf(`commitments.${index}.ownerId`)}
            />
            <DayInput
              label={t('visit.promiseDueOn')}
              required
              minDate={today}
              value={promise.dueOn !== null && isLocalDate(promise.dueOn) ? promise.dueOn : null}
              onChange={(dueOn) => set(index, { dueOn })}
              error={errorOf(`commitments.${index}.dueOn`)}
            />
          </Group>
          <Group>
            <Button
              variant="subtle"
              color="gray"
              size="sm"
              leftSection={<IconTrash size={16} aria-hidden />}
              onClick={() => change({ promises: promises.filter((_, at) => at !== index) })}
            >
              {t('visit.removePromise')}
            </Button>
          </Group>
        </Stack>
      ))}
      <Group>
        <Button
          variant="default"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => change({ promises: [...promises, { text: '', ownerId: viewer.user.id, dueOn: null }] })}
        >
          {t('visit.addPromise')}
        </Button>
      </Group>
    </Stack>
  );
}
