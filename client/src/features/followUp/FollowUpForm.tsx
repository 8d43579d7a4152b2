import { Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { FOLLOW_UP_KINDS, scheduleFollowUpInput } from '@ortstreu/shared/followUp';
import { failureFromError } from '../../apollo/failureFromError';
import { useViewer } from '../../apollo/ViewerContext';
import { OfficePeopleDocument, ScheduleFollowUpDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { DateField } from '../../ui/fields/DateField';
import { ChipField, SelectField } from '../../ui/fields/SelectField';
import { TextAreaField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useToday } from '../../ui/LocaleContext';

const formSchema = scheduleFollowUpInput.omit({ origin: true });

interface FollowUpFormProps {
  companyId: string;
  onDone(): void;
  onCancel(): void;
}

/** What, who, when: a contact to come. */
export function FollowUpForm({ companyId, onDone, onCancel }: FollowUpFormProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const today = useToday();
  const { data } = useQuery(OfficePeopleDocument);
  const people = data?.users.edges.map(({ node }) => ({ value: node.id, label: node.name })) ?? [];
  const form = useZodForm(formSchema, { defaultValues: { companyId, ownerId: viewer.user.id, kind: 'visit', dueOn: '', note: null } });
  const issues = useServerIssues(form);
  const [schedule, { loading }] = useMutation(ScheduleFollowUpDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      await schedule({ variables: { input } });
      onDone();
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  const { control } = form;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="sm" mb="md">
        <ChipField
          control={control}
          name="kind"
          label={t('followUp.field.kind')}
          options={FOLLOW_UP_KINDS.map((value) => ({ value, label: t(`followUp.kind.${value}`) }))}
        />
        <Group align="flex-start" grow>
          <DateField control={control} name="dueOn" label={t('followUp.field.dueOn')} required minDate={today} />
          <SelectField control={control} name="ownerId" label={t('followUp.field.owner')} required searchable options={people} />
        </Group>
        <TextAreaField control={control} name="note" label={t('followUp.field.note')} maxLength={2000} />
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('followUp.schedule')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
