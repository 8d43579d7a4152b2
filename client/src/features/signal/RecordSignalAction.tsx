import { Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { IconFlag } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CERTAINTIES, recordSignalInput, SIGNAL_KIND_CODES, SIGNAL_SOURCES, type RecordSignalInput } from '@ortstreu/shared/signal';
import { failureFromError } from '../../apollo/failureFromError';
import { RecordSignalDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { DateField } from '../../ui/fields/DateField';
import { ChipField, SelectField } from '../../ui/fields/SelectField';
import { TextAreaField, TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useToday } from '../../ui/LocaleContext';

/** Kinds that a person writes down; a red flag belongs to a visit. */
const KINDS = SIGNAL_KIND_CODES.filter((kind) => kind !== 'redFlag');

interface RecordSignalActionProps {
  companyId: string;
  onChanged(): void;
}

/** "Signal eintragen" for the company page. */
export function RecordSignalAction({ companyId, onChanged }: RecordSignalActionProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconFlag size={18} aria-hidden />} onClick={() => setOpened(true)}>
        {t('signal.one')}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('signal.record')}
        size="lg"
        closeButtonProps={{ 'aria-label': t('common.action.close') }}
      >
        <SignalForm
          companyId={companyId}
          onCancel={() => setOpened(false)}
          onRecorded={() => {
            setOpened(false);
            onChanged();
          }}
        />
      </Modal>
    </>
  );
}

interface SignalFormProps {
  companyId: string;
  onRecorded(): void;
  onCancel(): void;
}

function SignalForm({ companyId, onRecorded, onCancel }: SignalFormProps) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useZodForm(recordSignalInput, {
    defaultValues: {
      companyId,
      kind: null as unknown as RecordSignalInput['kind'],
      source: 'company',
      certainty: 'told',
      observedOn: today,
      evidence: null,
      link: null,
      expiresOn: null,
      confidentiality: 'office',
      readerIds: [],
    },
  });
  const issues = useServerIssues(form);
  const [record, { loading }] = useMutation(RecordSignalDocument);
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    try {
      await record({ variables: { input: input } });
      notifications.show({ message: t('signal.recorded') });
      onRecorded();
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  const { control } = form;
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="md">
        <SelectField
          control={control}
          name="kind"
          label={t('signal.field.kind')}
          required
          searchable
          options={KINDS.map((value) => ({ value, label: t(`signal.kind.${value}`) }))}
        />
        <ChipField
          control={control}
          name="certainty"
          label={t('signal.field.certainty')}
          options={CERTAINTIES.map((value) => ({ value, label: t(`signal.certainty.${value}`) }))}
        />
        <Group align="flex-start" grow>
          <SelectField
            control={control}
            name="source"
            label={t('signal.field.source')}
            options={SIGNAL_SOURCES.filter((value) => value !== 'visit').map((value) => ({ value, label: t(`signal.source.${value}`) }))}
          />
          <DateField control={control} name="observedOn" label={t('signal.field.observedOn')} required maxDate={today} />
        </Group>
        <TextAreaField control={control} name="evidence" label={t('signal.field.evidence')} maxLength={4000} />
        <TextField control={control} name="link" label={t('signal.field.link')} placeholder="https://" />
        <DateField control={control} name="expiresOn" label={t('signal.field.expiresOn')} description={t('signal.field.expiresOnHint')} />
        <ChipField
          control={control}
          name="confidentiality"
          label={t('signal.field.confidentiality')}
          options={(['office', 'restricted'] as const).map((value) => ({ value, label: t(`signal.confidentiality.${value}`) }))}
        />
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('common.action.cancel')}
          </Button>
          <Button type="submit" loading={loading}>
            {t('signal.record')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
