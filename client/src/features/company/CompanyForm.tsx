import { Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { COMPANY_STATUSES, PREMISES, REGISTER_TYPES, SUCCESSIONS } from '@ortstreu/shared/company';
import { AreaField, NumberField } from '../../ui/fields/NumberField';
import { DateField } from '../../ui/fields/DateField';
import { ChipField, SelectField } from '../../ui/fields/SelectField';
import { TextAreaField, TextField } from '../../ui/fields/TextField';
import { YesNoField } from '../../ui/fields/YesNoField';
import { FormFrame, type FormFrameProps } from '../../ui/FormFrame';
import { type CompanyFormValues } from './companyForm';
import { IndustryField } from './IndustryField';

interface CompanyFormProps extends Omit<FormFrameProps, 'form' | 'children'> {
  form: UseFormReturn<CompanyFormValues, unknown, unknown>;
  people: ReadonlyMap<string, string>;
}

/** All of a company's master data in four groups; only the name is needed. */
export function CompanyForm({ form, people, ...frame }: CompanyFormProps) {
  const { t } = useTranslation();
  const { control } = form;
  const section = (key: 'basics' | 'address' | 'establishment' | 'standing' | 'register') => t(`company.form.section.${key}`);
  return (
    <FormFrame form={form} {...frame}>
      <Fieldset legend={section('basics')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField control={control} name="name" label={t('company.form.name')} required data-autofocus />
          <SelectField
            control={control}
            name="status"
            label={t('company.form.status')}
            options={COMPANY_STATUSES.map((value) => ({ value, label: t(`company.status.${value}`) }))}
            allowDeselect={false}
          />
          <IndustryField control={control} name="industry" label={t('company.form.industry')} placeholder={t('company.form.industrySearch')} />
          <SelectField
            control={control}
            name="accountManagerId"
            label={t('company.form.accountManager')}
            options={[...people].map(([value, label]) => ({ value, label }))}
            clearable
            searchable
          />
          <NumberField control={control} name="headCount.employees" label={t('company.form.employees')} min={0} />
          <DateField control={control} name="headCount.on" label={t('company.form.headCountOn')} />
        </SimpleGrid>
        <TextAreaField control={control} name="description" label={t('company.form.description')} mt="md" />
      </Fieldset>
      <Fieldset legend={section('address')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField control={control} name="address.street" label={t('company.form.street')} autoComplete="off" />
          <Group wrap="nowrap" align="flex-start">
            <TextField control={control} name="address.postcode" label={t('company.form.postcode')} w={110} autoComplete="off" />
            <TextField control={control} name="address.city" label={t('company.form.city')} style={{ flex: 1 }} autoComplete="off" />
          </Group>
          <TextField control={control} name="phone" label={t('company.form.phone')} type="tel" autoComplete="off" />
          <TextField control={control} name="email" label={t('company.form.email')} type="email" autoComplete="off" />
          <TextField
            control={control}
            name="website"
            label={t('company.form.website')}
            description={t('company.form.websiteHint')}
            type="url"
            autoComplete="off"
          />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={section('establishment')}>
        <Stack>
          <ChipField
            control={control}
            name="establishment.premises"
            label={t('company.form.premises')}
            options={PREMISES.map((value) => ({ value, label: t(`company.premises.${value}`) }))}
          />
          <SimpleGrid cols={{ base: 1, sm: 2 }}>
            <DateField control={control} name="establishment.leaseStart" label={t('company.form.leaseStart')} />
            <DateField control={control} name="establishment.leaseEnd" label={t('company.form.leaseEnd')} />
            <YesNoField control={control} name="establishment.hasLeaseOption" label={t('company.form.hasLeaseOption')} />
            <YesNoField control={control} name="establishment.isMultiTenant" label={t('company.form.isMultiTenant')} />
            <AreaField control={control} name="establishment.landArea" label={t('company.form.landArea')} />
            <AreaField control={control} name="establishment.floorArea" label={t('company.form.floorArea')} />
          </SimpleGrid>
        </Stack>
      </Fieldset>
      <Fieldset legend={section('standing')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <YesNoField control={control} name="standingFacts.isDecidedElsewhere" label={t('company.form.isDecidedElsewhere')} />
          <TextField control={control} name="standingFacts.parentCompany" label={t('company.form.parentCompany')} />
          <YesNoField control={control} name="standingFacts.isOneOfSeveralPlants" label={t('company.form.isOneOfSeveralPlants')} />
          <SelectField
            control={control}
            name="standingFacts.succession"
            label={t('company.form.succession')}
            options={SUCCESSIONS.map((value) => ({ value, label: t(`company.succession.${value}`) }))}
            allowDeselect={false}
          />
          <YesNoField
            control={control}
            name="standingFacts.isOwnerSixtyOrOlder"
            label={t('company.form.isOwnerSixtyOrOlder')}
            description={t('company.form.isOwnerSixtyOrOlderHint')}
          />
          <NumberField control={control} name="standingFacts.localSupplierTies" label={t('company.form.localSupplierTies')} min={0} />
        </SimpleGrid>
      </Fieldset>
      <Fieldset legend={section('register')}>
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <TextField control={control} name="register.court" label={t('company.form.registerCourt')} />
          <SelectField
            control={control}
            name="register.type"
            label={t('company.form.registerType')}
            options={REGISTER_TYPES.map((value) => ({ value, label: value }))}
            clearable
          />
          <TextField control={control} name="register.number" label={t('company.form.registerNumber')} />
          <TextField control={control} name="fileReference" label={t('company.form.fileReference')} />
        </SimpleGrid>
      </Fieldset>
    </FormFrame>
  );
}
