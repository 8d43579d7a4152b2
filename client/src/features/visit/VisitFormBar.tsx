import { Button, Group, Progress, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { DraftState } from '../../ui/DraftState';
import { type VisitFormState } from './useVisitForm';
import { QUESTIONS } from './visitDraft';
import classes from './visit.module.css';

/** Where one is, whether everything is kept, back and on; stays at the bottom within reach of the thumb. */
export function VisitFormBar({ form }: { form: VisitFormState }) {
  const { t } = useTranslation();
  const { step, last, draft } = form;
  const planned = draft.status === 'planned';
  const position =
    step === 0 ? t('visit.section.basics') : step === last ? t('visit.section.end') : t('visit.progress', { current: step, total: QUESTIONS.length });
  const submitLabel = step < last ? t('visit.next') : t(planned ? 'visit.plan' : 'visit.record');
  return (
    <div className={classes.bar}>
      {planned ? null : <Progress value={(step / last) * 100} size="sm" mb="xs" aria-label={position} />}
      <div className={classes.barLine}>
        <div className={classes.barWords}>
          {planned ? null : <Text size="sm">{position}</Text>}
          <DraftState state={form.stored.state} />
        </div>
        <Group gap="xs" wrap="nowrap" className={classes.barButtons}>
          {step > 0 ? (
            <Button variant="default" size="md" onClick={() => form.goTo(step - 1)}>
              {t('visit.back')}
            </Button>
          ) : null}
          <Button type="submit" size="md" loading={form.sending}>
            {submitLabel}
          </Button>
        </Group>
      </div>
    </div>
  );
}
