import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useApolloClient, useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CONTACT_ROLES, createContactInput, SALUTATIONS } from '@ortstreu/shared/contact';
import { useFormConflict } from '../../apollo/useFormConflict';
import { CompanyPageDocument, CreateContactDocument, UpdateContactDocument } from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useFieldWords } from '../../ui/conflict/useFieldWords';
import { ErrorState } from '../../ui/ErrorState';
import { DateField } from '../../ui/fields/DateField';
import { CheckboxField, SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useUndo } from '../../ui/useUndo';
import { contactName, type CompanyContact } from './companyContact';

interface ContactValues {
  salutation: string;
  title: string;
  firstName: string;
  lastName: string;
  role: string;
  jobTitle: string;
  email: string;
  phone: string;
  mobile: string;
  isPrimary: boolean;
  leftOn: string | null;
}

const schema = z
  .custom<ContactValues>()
  .transform((values) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' && key !== 'lastName' ? null : (value as unknown)])),
  )
  .pipe(createContactInput.omit({ companyId: true }));

const EMPTY: ContactValues = {
  salutation: 'none',
  title: '',
  firstName: '',
  lastName: '',
  role: 'other',
  jobTitle: '',
  email: '',
  phone: '',
  mobile: '',
  isPrimary: false,
  leftOn: null,
};

/** What is known of a person, with '' where nothing is. */
const valuesOf = (contact: Partial<CompanyContact>): ContactValues => {
  const known = Object.entries(contact).filter(([key, value]) => key in EMPTY && value !== null);
  return { ...EMPTY, ...Object.fromEntries(known) };
};

/** A person's data, in a dialog on the company's page. */
export function ContactForm({ companyId, contact, onSaved }: { companyId: string; contact: CompanyContact | null; onSaved(): void }) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { defaultValues: valuesOf(contact ?? {}) });
  const issues = useServerIssues(form);
  const client = useApolloClient();
  const offerUndo = useUndo();
  const [create, creating] = useMutation(CreateContactDocument);
  const [update, updating] = useMutation(UpdateContactDocument);
  const conflict = useFormConflict(form, {
    record: contact ?? { version: 0 },
    valuesOf,
    reload: async () => {
      const { data } = await client.query({ query: CompanyPageDocument, variables: { id: companyId }, fetchPolicy: 'network-only' });
      return data?.company?.contacts.find(({ id }) => id === contact?.id) ?? null;
    },
  });
  const words = useFieldWords({ labels: 'contact.form', codes: { salutation: 'contact.salutations', role: 'contact.roles' } });
  const finish = async (send: (version: number) => Promise<unknown>): Promise<boolean> => {
    issues.clear();
    const outcome = await conflict.save(send);
    if (outcome === true) onSaved();
    else if (outcome) issues.show(outcome);
    return outcome === true;
  };
  const submit = form.handleSubmit((input) =>
    finish((version) =>
      contact ? update({ variables: { input: { ...input, id: contact.id, version } } }) : create({ variables: { input: { ...input, companyId } } }),
    ),
  );
  const setArchived = (id: string, version: number, isArchived: boolean) => update({ variables: { input: { id, version, isArchived } } });
  const archive = async (person: CompanyContact) => {
    let next = person.version;
    const isDone = await finish(async (version) => {
      const { data } = await setArchived(person.id, version, true);
      next = data?.updateContact.version ?? next;
    });
    if (!isDone) return;
    offerUndo(t('contact.archived', { name: contactName(person) }), async () => {
      await setArchived(person.id, next, false);
      onSaved();
    });
  };
  const { control } = form;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <SelectField
            control={control}
            name="salutation"
            label={t('contact.form.salutation')}
            options={SALUTATIONS.map((value) => ({ value, label: t(`contact.salutations.${value}`) }))}
            allowDeselect={false}
          />
          <TextField control={control} name="title" label={t('contact.form.title')} autoComplete="off" />
          <TextField control={control} name="firstName" label={t('contact.form.firstName')} autoComplete="off" />
          <TextField control={control} name="lastName" label={t('contact.form.lastName')} required autoComplete="off" />
          <SelectField
            control={control}
            name="role"
            label={t('contact.form.role')}
            options={CONTACT_ROLES.map((value) => ({ value, label: t(`contact.roles.${value}`) }))}
            allowDeselect={false}
          />
          <TextField control={control} name="jobTitle" label={t('contact.form.jobTitle')} autoComplete="off" />
          <TextField control={control} name="phone" label={t('contact.form.phone')} type="tel" autoComplete="off" />
          <TextField control={control} name="mobile" label={t('contact.form.mobile')} type="tel" autoComplete="off" />
          <TextField control={control} name="email" label={t('contact.form.email')} type="email" autoComplete="off" />
          <DateField control={control} name="leftOn" label={t('contact.form.leftOn')} />
        </SimpleGrid>
        <CheckboxField control={control} name="isPrimary" label={t('contact.form.isPrimary')} />
        <ConflictPanel conflict={conflict} {...words} />
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <Group justify="space-between">
          {contact ? (
            <Button variant="subtle" color="gray" onClick={() => void archive(contact)}>
              {t('contact.archive')}
            </Button>
          ) : (
            <span />
          )}
          <Button type="submit" loading={creating.loading || updating.loading}>
            {t('contact.form.submit')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
