import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, Fieldset, SimpleGrid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FEDERAL_STATES } from '@ortstreu/shared/kernel';
import { setupRequest } from '@ortstreu/shared/setup';
import { failureFromError } from '../../apollo/failureFromError';
import { postJson } from '../../apollo/request';
import { ErrorState } from '../../ui/ErrorState';
import { PasswordField } from '../../ui/fields/PasswordField';
import { SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useLocaleSettings } from '../../ui/LocaleContext';
import { SetupContentField } from './SetupContentField';
import { useEnter } from './useEnter';

/** Code, agency, first account, and what to begin with; then one is signed in. */
export function SetupForm({ sampleAvailable }: { sampleAvailable: boolean }) {
  const { t } = useTranslation();
  const { locale } = useLocaleSettings();
  const enter = useEnter(useApolloClient());
  const form = useZodForm(setupRequest, {
    defaultValues: {
      code: '',
      agency: { agencyName: '', timeZone: 'Europe/Berlin', locale },
      administrator: { name: '', email: '', password: '', locale },
      content: sampleAvailable ? 'sample' : 'empty',
    },
  });
  const issues = useServerIssues(form);
  const submit = form.handleSubmit(async (values) => {
    issues.clear();
    try {
      await postJson('/setup', values);
      await enter();
    } catch (error) {
      issues.show(failureFromError(error));
    }
  });
  const working = form.formState.isSubmitting;
  const { control } = form;
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <TextField
          control={control}
          name="code"
          label={t('setup.code.label')}
          description={t('setup.code.hint')}
          autoComplete="off"
          spellCheck={false}
          maw={280}
        />
        <Fieldset legend={t('setup.agency.title')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField
              control={control}
              name="agency.agencyName"
              label={t('setup.agency.name')}
              placeholder={t('setup.agency.namePlaceholder')}
              autoComplete="organization"
            />
            <SelectField
              control={control}
              name="agency.federalState"
              label={t('setup.agency.federalState')}
              description={t('setup.agency.federalStateHint')}
              options={FEDERAL_STATES.map((state) => ({ value: state, label: t(`setup.federalStates.${state}`) }))}
              searchable
              nothingFoundMessage={t('common.combo.nothing')}
            />
          </SimpleGrid>
        </Fieldset>
        <Fieldset legend={t('setup.administrator.title')}>
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <TextField control={control} name="administrator.name" label={t('setup.administrator.name')} autoComplete="name" />
            <TextField control={control} name="administrator.email" label={t('setup.administrator.email')} type="email" autoComplete="username" />
          </SimpleGrid>
          <PasswordField
            control={control}
            name="administrator.password"
            label={t('setup.administrator.password')}
            description={t('auth.reset.hint')}
            autoComplete="new-password"
            mt="md"
          />
        </Fieldset>
        {sampleAvailable ? <SetupContentField control={control} name="content" /> : null}
        {working ? <Alert role="status">{t(form.getValues('content') === 'sample' ? 'setup.workingSample' : 'setup.working')}</Alert> : null}
        <Button type="submit" loading={working} size="md">
          {t('setup.submit')}
        </Button>
      </Stack>
    </form>
  );
}
