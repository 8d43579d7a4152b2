import { Card } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { UpdateCaseDocument, type CaseDetailsFragment } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { FormFrame } from '../../ui/FormFrame';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
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
  const conflict = useFormConflict(form, {
    record,
    valuesOf: formOf,
    reload,
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
      <FormFrame
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        submitLabel={t('retentionCase.save')}
        failure={issues.failure}
        conflict={<ConflictPanel conflict={conflict} {...words} />}
      >
        <CaseFields form={form} people={people} />
      </FormFrame>
    </Card>
  );
}
