import { Fieldset, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useController, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { PROJECT_KINDS, REQUEST_SOURCES } from '@ortstreu/shared/siteRequest';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { CompaniesForRequestDocument } from '../../graphql/__generated__/operations';
import { ComboSearch } from '../../ui/ComboSearch';
import type { ComboSource } from '../../ui/comboSource';
import { DateField } from '../../ui/fields/DateField';
import { MoneyField, NumberField } from '../../ui/fields/NumberField';
import { ConfidentialityFields } from '../../ui/fields/ConfidentialityFields';
import { ChipField, SelectField } from '../../ui/fields/SelectField';
import { TextAreaField, TextField } from '../../ui/fields/TextField';
import { FormFrame, type FormFrameProps } from '../../ui/FormFrame';
import { CriteriaEditor } from './CriteriaEditor';
import { AT_NEXT_STEP } from './nextStepAddress';
import { type RequestFormValues } from './requestForm';

interface RequestFormProps extends Omit<FormFrameProps, 'form' | 'children'> {
  form: UseFormReturn<RequestFormValues, unknown, unknown>;
}

const COLUMNS = { base: 1, sm: 2 };

function CompanyField({ form: { control } }: Pick<RequestFormProps, 'form'>) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { field } = useController({ control, name: 'company' });
  const search: ComboSource = async (query) => {
    const { data } = await client.query({ query: CompaniesForRequestDocument, variables: { search: query } });
    return data?.companies.edges.map(({ node }) => ({ id: node.id, label: node.name, hint: node.address.city })) ?? [];
  };
  return <ComboSearch label={t('siteRequest.company')} value={field.value} onChange={field.onChange} search={search} />;
}

/** Everything about a request; only a title is needed, the clock runs from the arrival. */
export function RequestForm({ form, ...frame }: RequestFormProps) {
  const { t } = useTranslation();
  const people = useOfficePeople();
  const { hash } = useLocation();
  const { control, register, formState } = form;
  return (
    <FormFrame form={form} {...frame}>
      <Fieldset legend={t('siteRequest.project')}>
        <Stack>
          <SimpleGrid cols={COLUMNS}>
            <TextField control={control} name="title" label={t('siteRequest.name')} description={t('siteRequest.nameHint')} required data-autofocus />
            <TextField control={control} name="codeName" label={t('siteRequest.codeName')} description={t('siteRequest.codeNameHint')} />
            <TextInput
              type="datetime-local"
              label={t('siteRequest.arrivedAt')}
              required
              {...register('arrivedAt')}
              error={formState.errors.arrivedAt?.message}
            />
            <SelectField
              control={control}
              name="source"
              label={t('siteRequest.source')}
              allowDeselect={false}
              options={REQUEST_SOURCES.map((value) => ({ value, label: t(`siteRequest.sources.${value}`) }))}
            />
            <SelectField
              control={control}
              name="managerId"
              label={t('siteRequest.manager')}
              options={[...people].map(([value, label]) => ({ value, label }))}
              clearable
              searchable
            />
            <CompanyField form={form} />
          </SimpleGrid>
          <ChipField
            control={control}
            name="kind"
            label={t('siteRequest.kind')}
            options={PROJECT_KINDS.map((value) => ({ value, label: t(`siteRequest.kinds.${value}`) }))}
          />
          <TextAreaField control={control} name="description" label={t('siteRequest.description')} />
          <ConfidentialityFields control={control} name="confidentiality" readers="readerIds" label={t('site.facts.confidentiality')} people={people} />
        </Stack>
      </Fieldset>
      <Fieldset legend={t('siteRequest.requester')}>
        <SimpleGrid cols={COLUMNS}>
          <TextField control={control} name="requester.name" label={t('siteRequest.requesterName')} autoComplete="off" />
          <TextField control={control} name="requester.organisation" label={t('siteRequest.organisation')} autoComplete="off" />
          <TextField control={control} name="requester.email" label={t('siteRequest.email')} type="email" autoComplete="off" />
          <TextField control={control} name="requester.phone" label={t('siteRequest.phone')} type="tel" autoComplete="off" />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('siteRequest.criteria')}>
        <CriteriaEditor control={control} />
      </Fieldset>
      <Fieldset legend={t('siteRequest.nextStep')}>
        <SimpleGrid cols={COLUMNS}>
          <TextField control={control} name="nextStep" label={t('siteRequest.nextStep')} autoFocus={hash === AT_NEXT_STEP} />
          <DateField control={control} name="nextStepOn" label={t('siteRequest.nextStepOn')} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={t('siteRequest.impact')}>
        <SimpleGrid cols={COLUMNS}>
          <NumberField control={control} name="jobsNow" label={t('siteRequest.jobsNow')} min={0} />
          <NumberField control={control} name="jobsIn3Years" label={t('siteRequest.jobsIn3Years')} min={0} />
          <NumberField control={control} name="apprentices" label={t('siteRequest.apprentices')} min={0} />
          <MoneyField control={control} name="investmentCents" label={t('siteRequest.investment')} />
          <DateField control={control} name="decisionOn" label={t('siteRequest.decisionOn')} />
          <TextField control={control} name="competitors" label={t('siteRequest.competitors')} />
        </SimpleGrid>
      </Fieldset>
    </FormFrame>
  );
}
