import { Button, Group, Stack } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ErrorState } from './ErrorState';
import { type Failure } from './failure';
import { UnsavedGuard } from './UnsavedGuard';

export interface FormFrameProps {
  form: { formState: { isDirty: boolean; isSubmitting: boolean } };
  onSubmit(): void;
  isSaving: boolean;
  submitLabel: string;
  /** What the server refused and no field could take. */
  failure: Failure | undefined;
  /** The panel for two who change the same record. */
  conflict?: ReactNode;
  /** Where one came from; left out where the form is the page of its record. */
  back?: string;
  /** What else can be done, before the submit button, which steps back for it. */
  actions?: ReactNode;
  /** True while the page is left on purpose, with what was typed. */
  isLeaving?: boolean;
  children: ReactNode;
}

/** A long form: its sections, what stands in the way of saving, the buttons, and the question before typed words are left behind. */
export function FormFrame({ form, onSubmit, isSaving, submitLabel, failure, conflict, back, actions, isLeaving = false, children }: FormFrameProps) {
  const { t } = useTranslation();
  const { isDirty, isSubmitting } = form.formState;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <Stack gap="lg">
        {children}
        {conflict}
        {failure ? <ErrorState failure={failure} kept /> : null}
        <UnsavedGuard when={isDirty && !isSubmitting && !isLeaving} />
        <Group justify="flex-end">
          {back ? (
            <Button component={Link} to={back} variant="default">
              {t('common.action.cancel')}
            </Button>
          ) : null}
          {actions}
          <Button type="submit" variant={actions ? 'default' : 'filled'} loading={isSaving}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
