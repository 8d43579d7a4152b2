import { Button, Group, SimpleGrid, Stack } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { CONTACT_ROLES, createContactInput, SALUTATIONS } from '@ortstreu/shared/contact';
import { failureFromError } from '../../apollo/failureFromError';
import { CreateContactDocument, UpdateContactDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { DateField } from '../../ui/fields/DateField';
import { CheckboxField, SelectField } from '../../ui/fields/SelectField';
import { TextField } from '../../ui/fields/TextField';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import type { CompanyContact } from './companyContact';

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
  .transform((values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' && key !== 'lastName' ? null : (value as unknown)])))
  .pipe(createContactInput.omit({ companyId: true }));

const EMPTY: ContactValues = { salutation: 'none', title: '', firstName: '', lastName: '', role: 'other', jobTitle: '', email: '', phone: '', mobile: '', isPrimary: false, leftOn: null };

/** What is known of a person, with '' where nothing is. */
const valuesOf = (contact: CompanyContact | null): ContactValues => {
  const known = Object.entries(contact ?? {}).filter(([key, value]) => key in EMPTY && value !== null);
  return { ...EMPTY, ...Object.fromEntries(known) };
};

/** A person's data, in a dialog on the company's page. */
export function ContactForm({ companyId, contact, onSaved }: { companyId: string; contact: CompanyContact | null; onSaved(): void }) {
  const { t } = useTranslation();
  const form = useZodForm(schema, { defaultValues: valuesOf(contact) });
  const issues = useServerIssues(form);
  const [create, creating] = useMutation(CreateContactDocument);
  const [update, updating] = useMutation(UpdateContactDocument);
  const save = async (task: () => Promise<unknown>) => {
    issues.clear();
    try {
      await task();
      onSaved();
    } catch (error) {
      issues.show(failureFromError(error));
    }
  };
  const submit = form.handleSubmit((input) => save(() => (contact ? update({ variables: { input: { ...input, id: contact.id, version: contact.version } } }) : create({ variables: { input: { ...input, companyId } } }))));
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
          <SelectField control={control} name="salutation" label={t('contact.form.salutation')} options={SALUTATIONS.map((value) => ({ value, label: t(`contact.salutations.${value}`) }))} allowDeselect={false} />
          <TextField control={control} name="title" label={t('contact.form.title')} autoComplete="off" />
          <TextField control={control} name="firstName" label={t('contact.form.firstName')} autoComplete="off" />
          <TextField control={control} name="lastName" label={t('contact.form.lastName')} required autoComplete="off" />
          <SelectField control={control} name="role" label={t('contact.form.role')} options={CONTACT_ROLES.map((value) => ({ value, label: t(`contact.roles.${value}`) }))} allowDeselect={false} />
          <TextField control={control} name="jobTitle" label={t('contact.form.jobTitle')} autoComplete="off" />
          <TextField control={control} name="phone" label={t('contact.form.phone')} type="tel" autoComplete="off" />
          <TextField control={control} name="mobile" label={t('contact.form.mobile')} type="tel" autoComplete="off" />
          <TextField control={control} name="email" label={t('contact.form.email')} type="email" autoComplete="off" />
          <DateField control={control} name="leftOn" label={t('contact.form.leftOn')} />
        </SimpleGrid>
        <CheckboxField control={control} name="isPrimary" label={t('contact.form.isPrimary')} />
        {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
        <Group justify="space-between">
          {contact ? <Button variant="subtle" color="gray" onClick={() => void save(() => update({ variables: { input: { id: contact.id, version: contact.version, isArchived: true } } }))}>{t('contact.archive')}</Button> : <span />}
          <Button type="submit" loading={creating.loading || updating.loading}>{t('contact.form.submit')}</Button>
        </Group>
      </Stack>
    </form>
  );
}
