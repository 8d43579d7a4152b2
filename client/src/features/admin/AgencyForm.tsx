import { Button, Card, Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { FEDERAL_STATES } from '@ortstreu/shared/kernel';
import { updateSettingsInput } from '@ortstreu/shared/settings';
import { inBackground } from '../../apollo/inBackground';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useViewer } from '../../apollo/ViewerContext';
import { UpdateSettingsDocument } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useFieldWords } from '../../ui/conflict/useFieldWords';
import { ErrorState } from '../../ui/ErrorState';
import { NumberField } from '../../ui/fields/NumberField';
import { SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import type { OfficeSettings, SettingsFormProps } from './officeSettings';

const schema = updateSettingsInput.omit({ version: true });

const valuesOf = ({ agencyName, federalState, timeZone, locale, cadenceMonths: { A, B, C }, weeklyVisitLimit }: OfficeSettings) => ({
  agencyName,
  federalState: federalState as 'NW',
  timeZone,
  locale: locale as 'de',
  cadenceMonths: { A, B, C },
  weeklyVisitLimit,
});
/** Where the catalogue has the labels of the fields. */
const LABELS = {
  agencyName: 'agency.name',
  federalState: 'agency.federalState',
  timeZone: 'agency.timeZone',
  locale: 'agency.locale',
  'cadenceMonths.A': 'cadence.A',
  'cadenceMonths.B': 'cadence.B',
  'cadenceMonths.C': 'cadence.C',
  weeklyVisitLimit: 'cadence.weeklyLimit',
};

/** Name, state, zone and the rhythm of visits. */
export function AgencyForm({ settings, reload, onTyped }: SettingsFormProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const form = useZodForm(schema, { defaultValues: valuesOf(settings) });
  const issues = useServerIssues(form);
  const [update, { loading }] = useMutation(UpdateSettingsDocument);
  const isTyped = form.formState.isDirty && !form.formState.isSubmitting;
  useEffect(() => onTyped(isTyped), [isTyped, onTyped]);
  const conflict = useFormConflict(form, {
    record: settings,
    valuesOf,
    reload,
  });
  const words = useFieldWords({
    labels: 'settings',
    exceptions: LABELS,
    codes: { federalState: 'setup.federalStates', locale: 'nav.language' },
  });
  const submit = form.handleSubmit(async (input) => {
    issues.clear();
    const outcome = await conflict.save((version) => update({ variables: { input: { ...input, version } } }));
    if (outcome === true) {
      notifications.show({ message: t('settings.saved') });
      form.reset(form.getValues());
      inBackground(reload());
    } else if (outcome) issues.show(outcome);
  });
  const { control } = form;
  return (
    <Card withBorder>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <fieldset disabled={!viewer.can.manageSettings} style={{ border: 0, margin: 0, padding: 0 }}>
          <Title order={2} size="h3" mb="sm">
            {t('settings.agency.title')}
          </Title>
          {viewer.can.manageSettings ? null : (
            <Text c="dimmed" mb="sm">
              {t('settings.readOnly')}
            </Text>
          )}
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField control={control} name="agencyName" label={t('settings.agency.name')} required />
            <SelectField
              control={control}
              name="federalState"
              label={t('settings.agency.federalState')}
              description={t('settings.agency.federalStateHint')}
              options={FEDERAL_STATES.map((value) => ({ value, label: t(`setup.federalStates.${value}`) }))}
              allowDeselect={false}
              searchable
            />
            <TextField control={control} name="timeZone" label={t('settings.agency.timeZone')} description={t('settings.agency.timeZoneHint')} />
            <SelectField
              control={control}
              name="locale"
              label={t('settings.agency.locale')}
              description={t('settings.agency.localeHint')}
              options={[
                { value: 'de', label: t('nav.language.de') },
                { value: 'en', label: t('nav.language.en') },
              ]}
              allowDeselect={false}
            />
          </SimpleGrid>
          <Title order={2} size="h3" mt="lg">
            {t('settings.cadence.title')}
          </Title>
          <Text c="dimmed" mb="sm">
            {t('settings.cadence.sentence')}
          </Text>
          <SimpleGrid cols={{ base: 1, xs: 3 }}>
            {(['A', 'B', 'C'] as const).map((key) => (
              <NumberField
                key={key}
                control={control}
                name={`cadenceMonths.${key}`}
                label={t(`settings.cadence.${key}`)}
                rightSectionWidth={70}
                rightSection={
                  <Text size="sm" c="dimmed">
                    {t('settings.cadence.months')}
                  </Text>
                }
              />
            ))}
          </SimpleGrid>
          <NumberField
            control={control}
            name="weeklyVisitLimit"
            label={t('settings.cadence.weeklyLimit')}
            description={t('settings.cadence.weeklyLimitHint')}
            mt="md"
            maw={420}
          />
          <ConflictPanel conflict={conflict} {...words} />
          {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
          <Group justify="flex-end" mt="md">
            {viewer.can.manageSettings ? (
              <Button type="submit" loading={loading}>
                {t('settings.submit')}
              </Button>
            ) : null}
          </Group>
        </fieldset>
      </form>
    </Card>
  );
}
