import { Alert, Button, Card, Group, PasswordInput, SimpleGrid, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MAIL_SECURITIES, updateMailRelayInput } from '@ortstreu/shared/settings';
import type { z } from 'zod';
import { inBackground } from '../../apollo/inBackground';
import { useFormConflict } from '../../apollo/useFormConflict';
import { useSayFailure } from '../../apollo/useSayFailure';
import { useViewer } from '../../apollo/ViewerContext';
import { SendTestMailDocument, UpdateMailRelayDocument } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useFieldWords } from '../../ui/conflict/useFieldWords';
import { ErrorState } from '../../ui/ErrorState';
import { NumberField } from '../../ui/fields/NumberField';
import { SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useFormats } from '../../ui/LocaleContext';
import type { OfficeSettings, SettingsFormProps } from './officeSettings';

/** Milliseconds between two looks at a test that is under way. */
const LOOK_AGAIN = 1500;

/** Port and encryption that most relays want. */
const NO_RELAY = { host: '', port: 587, security: 'starttls' as 'none' | 'starttls' | 'tls', user: '', password: null, from: '' };

const schema = updateMailRelayInput.omit({ version: true });
type RelayInput = z.output<typeof schema>;

const valuesOf = ({ mailRelay: relay }: OfficeSettings) => ({
  relay: { ...NO_RELAY, ...(relay ? { host: relay.host, port: relay.port, security: relay.security, user: relay.user ?? '', from: relay.from } : {}) },
});

/** How the last test mail went, in the relay's own words. */
function TestOutcome({ test }: { test: NonNullable<OfficeSettings['mailTest']> }) {
  const { t } = useTranslation();
  const format = useFormats();
  const outcome = () => {
    if (test.finishedAt === null) return t('settings.mail.testPending');
    return test.error
      ? t('settings.mail.testFailed', { error: test.error })
      : t('settings.mail.testDone', { when: format.dateTime(new Date(test.finishedAt)) });
  };
  return (
    <Alert mt="md" color={test.error ? 'red' : 'gray'} variant="outline" role="status">
      {outcome()}
    </Alert>
  );
}

/** The office's own mail relay with a test; without one, mail stays where the start says. */
export function MailRelayForm({ settings, reload, onTyped }: SettingsFormProps) {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { mailRelay: relay, mailTest: test } = settings;
  const [password, setPassword] = useState('');
  const form = useZodForm(schema, { defaultValues: valuesOf(settings) });
  const issues = useServerIssues(form);
  const [update, { loading }] = useMutation(UpdateMailRelayDocument);
  const [sendTest] = useMutation(SendTestMailDocument);
  const fail = useSayFailure();
  const isTyped = form.formState.isDirty && !form.formState.isSubmitting;
  useEffect(() => onTyped(isTyped), [isTyped, onTyped]);
  const conflict = useFormConflict(form, {
    record: settings,
    valuesOf,
    reload,
  });
  const words = useFieldWords({ labels: 'settings.mail', codes: { 'relay.security': 'settings.mail.securities' } });
  const isTesting = test !== null && test.finishedAt === null;
  useEffect(() => {
    if (!isTesting) return undefined;
    const timer = setInterval(() => inBackground(reload()), LOOK_AGAIN);
    return () => clearInterval(timer);
  }, [isTesting, reload]);
  if (!viewer.can.manageSettings) return null;
  const save = async (input: RelayInput, done: string) => {
    issues.clear();
    const outcome = await conflict.save((version) => update({ variables: { input: { ...input, version } } }));
    if (outcome === true) {
      notifications.show({ message: done });
      setPassword('');
      form.reset(input.relay ? form.getValues() : { relay: NO_RELAY });
      inBackground(reload());
    } else if (outcome) issues.show(outcome);
  };
  const submit = form.handleSubmit((input) =>
    save({ relay: input.relay && { ...input.relay, password: password === '' ? null : password } }, t('settings.mail.saved')),
  );
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
        <Title order={2} size="h3" mb="sm">
          {t('settings.mail.title')}
        </Title>
        {relay ? null : (
          <Text c="dimmed" mb="sm">
            {t(viewer.agency.mailStaysHere ? 'settings.mail.none' : 'settings.mail.environment')}
          </Text>
        )}
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField control={control} name="relay.host" label={t('settings.mail.host')} autoComplete="off" />
          <NumberField control={control} name="relay.port" label={t('settings.mail.port')} />
          <SelectField
            control={control}
            name="relay.security"
            label={t('settings.mail.security')}
            options={MAIL_SECURITIES.map((value) => ({ value, label: t(`settings.mail.securities.${value}`) }))}
            allowDeselect={false}
          />
          <TextField control={control} name="relay.from" label={t('settings.mail.from')} description={t('settings.mail.fromHint')} />
          <TextField control={control} name="relay.user" label={t('settings.mail.user')} autoComplete="off" />
          <PasswordInput
            label={t('settings.mail.password')}
            description={relay?.hasPassword ? t('settings.mail.passwordKept') : undefined}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            autoComplete="new-password"
          />
        </SimpleGrid>
        {test ? <TestOutcome test={test} /> : null}
        <ConflictPanel conflict={conflict} {...words} />
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <Group justify="space-between" mt="md">
          <Group>
            <Button variant="default" onClick={() => void sendTest().then(() => inBackground(reload()), fail)}>
              {t('settings.mail.test')}
            </Button>
            {relay ? (
              <Button variant="subtle" onClick={() => void save({ relay: null }, t('settings.mail.removed'))}>
                {t('settings.mail.remove')}
              </Button>
            ) : null}
          </Group>
          <Button type="submit" loading={loading}>
            {t('settings.mail.submit')}
          </Button>
        </Group>
      </form>
    </Card>
  );
}
