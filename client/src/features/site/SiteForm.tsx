import { Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SITE_KINDS } from '@ortstreu/shared/site';
import { useOfficePeople } from '../../apollo/useOfficePeople';
import { AreaField } from '../../ui/fields/NumberField';
import { ConfidentialityFields } from '../../ui/fields/ConfidentialityFields';
import { ChipField } from '../../ui/fields/SelectField';
import { TextAreaField, TextField } from '../../ui/fields/TextField';
import { FormFrame, type FormFrameProps } from '../../ui/FormFrame';
import { FactInput } from './FactInput';
import { HazardsEditor } from './HazardsEditor';
import { type SiteFormValues } from './siteForm';
import { FACT_FIELDS, OWNER_FIELDS, type FactGroup } from './siteFormFields';

interface SiteFormProps extends Omit<FormFrameProps, 'form' | 'submitLabel' | 'children'> {
  form: UseFormReturn<SiteFormValues, unknown, unknown>;
}

const GROUPS = Object.keys(FACT_FIELDS) as FactGroup[];
const COLUMNS = { base: 1, sm: 2 };

/** All facts of a site by group; only name and kind are needed. */
export function SiteForm({ form, ...frame }: SiteFormProps) {
  const { t } = useTranslation();
  const { control } = form;
  const people = useOfficePeople();
  return (
    <FormFrame form={form} submitLabel={t('common.action.save')} {...frame}>
      <Fieldset legend={t('site.groups.basics')}>
        <Stack>
          <TextField control={control} name="name" label={t('site.facts.name')} required data-autofocus />
          <ChipField
            control={control}
            name="kind"
            label={t('site.facts.kind')}
            options={SITE_KINDS.map((value) => ({ value, label: t(`site.kinds.${value}`) }))}
          />
          <SimpleGrid cols={COLUMNS}>
            <TextField control={control} name="street" label={t('site.facts.street')} autoComplete="off" />
            <Group wrap="nowrap" align="flex-start">
              <TextField control={control} name="postalCode" label={t('site.facts.postalCode')} w={120} autoComplete="off" />
              <TextField control={control} name="municipality" label={t('site.facts.municipality')} style={{ flex: 1 }} autoComplete="off" />
            </Group>
            <AreaField control={control} name="areaM2" label={t('site.facts.areaM2')} />
            <AreaField control={control} name="divisibleFromM2" label={t('site.facts.divisibleFromM2')} />
            <TextField control={control} name="parcelShape" label={t('site.facts.parcelShape')} />
          </SimpleGrid>
          <TextAreaField control={control} name="outline" label={t('site.facts.outline')} description={t('site.outlineHint')} maxRows={6} />
          <TextAreaField control={control} name="description" label={t('site.facts.description')} />
        </Stack>
      </Fieldset>
      {GROUPS.map((group) => (
        <Fieldset key={group} legend={t(`site.groups.${group}`)}>
          <SimpleGrid cols={COLUMNS}>
            {FACT_FIELDS[group].map((field) => (
              <FactInput key={field.fact} control={control} field={field} />
            ))}
          </SimpleGrid>
        </Fieldset>
      ))}
      <Fieldset legend={t('site.groups.ground')}>
        <HazardsEditor control={control} />
      </Fieldset>
      <Fieldset legend={t('site.groups.internal')}>
        <Stack>
          <SimpleGrid cols={COLUMNS}>
            {OWNER_FIELDS.map((field) => (
              <FactInput key={field.fact} control={control} field={field} />
            ))}
            <TextField control={control} name="ownerContact" label={t('site.facts.ownerContact')} autoComplete="off" />
          </SimpleGrid>
          <TextAreaField control={control} name="internalNote" label={t('site.facts.internalNote')} />
          <ConfidentialityFields control={control} name="confidentiality" readers="readerIds" label={t('site.facts.confidentiality')} people={people} />
        </Stack>
      </Fieldset>
    </FormFrame>
  );
}
