import { Button, Card, Group } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { UpdateCaseDocument, type CaseDetailsFragment } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { ErrorState } from '../../ui/ErrorState';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { UnsavedGuard } from '../../ui/UnsavedGuard';
import { CaseFields } from './CaseFields';
import { caseFormSchema, formOf } from './caseForm';
import { useCaseWords } from './useCaseWords';

interface CaseEditorProps {
  record: CaseDetailsFragment;
  /** Fetches the case anew; null when it is gone or no longer to be seen. */
  reload(): Promise<CaseDetailsFragment | null>;
}

/** The case as a form that stays open; two who save see both versions. */
export function CaseEditor({ record, reload }: CaseEditorProps) {
  const { t } = useTranslation();
  const people = useOfficePeople();
  const form = useZodForm(caseFormSchema, { defaultValues: formOf(record) });
  const issues = useServerIssues(form);
  const asStored = (current: CaseDetailsFragment) => ({ version: current.version, values: formOf(current) });
  const conflict = useFormConflict(form, {
    opened: asStored(record),
    reload: async () => {
      const current = await reload();
      return current && asStored(current);
    },
  });
  const words = useCaseWords(people);
  const [update, { loading }] = useMutation(UpdateCaseDocument);
  const submit = form.handleSubmit(async ({ companyId: _companyId, signalId: _signalId, ...input }) => {
    issues.clear();
    const outcome = await conflict.save((version) => update({ variables: { input: { ...input, id: record.id, version } } }));
    if (outcome === true) {
      form.reset(form.getValues());
      notifications.show({ message: t('retentionCase.saved') });
    } else if (outcome) issues.show(outcome);
  });
  return (
    <Card withBorder>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <CaseFields form={form} people={people} />
        <UnsavedGuard when={form.formState.isDirty && !form.formState.isSubmitting} />
        <ConflictPanel conflict={conflict} {...words} />
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <Group justify="flex-end" mt="md">
          <Button type="submit" loading={loading}>
            {t('retentionCase.save')}
          </Button>
        </Group>
      </form>
    </Card>
  );
}
