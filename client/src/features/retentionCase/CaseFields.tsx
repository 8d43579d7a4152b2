import { ActionIcon, Button, Fieldset, Group, SimpleGrid, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CASE_CAUSES } from '@ortstreu/shared/retentionCase';
import { DateField } from '../../ui/fields/DateField';
import { NumberField } from '../../ui/fields/NumberField';
import { PeopleField } from '../../ui/fields/PeopleField';
import { CheckboxField, SelectField } from '../../ui/fields/SelectField';
import { TextAreaField, TextField } from '../../ui/fields/TextField';
import { type CaseFormValues } from './caseForm';

interface CaseFieldsProps {
  form: UseFormReturn<CaseFormValues, unknown, unknown>;
  people: ReadonlyMap<string, string>;
}

/** What a case consists of, for opening and for changing it. */
export function CaseFields({ form, people }: CaseFieldsProps) {
  const { t } = useTranslation();
  const { control } = form;
  const measures = useFieldArray({ control: form.control, name: 'measures', keyName: 'key' });
  const isRestricted = useWatch({ control, name: 'isRestricted' });
  const persons = [...people].map(([value, label]) => ({ value, label }));
  return (
    <Stack>
      <TextField control={control} name="title" label={t('retentionCase.field.title')} required />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          control={control}
          name="cause"
          label={t('retentionCase.field.cause')}
          required
          options={CASE_CAUSES.map((value) => ({ value, label: t(`retentionCase.causes.${value}`) }))}
        />
        <NumberField control={control} name="jobsAtStake" label={t('retentionCase.field.jobsAtStake')} min={0} />
        <SelectField control={control} name="ownerId" label={t('retentionCase.field.owner')} options={persons} clearable searchable />
      </SimpleGrid>
      <PeopleField control={control} name="teamIds" people={people} label={t('retentionCase.field.team')} />
      <TextAreaField control={control} name="description" label={t('retentionCase.field.description')} autosize minRows={3} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField control={control} name="nextStep.title" label={t('retentionCase.field.nextStep')} />
        <DateField control={control} name="nextStep.dueOn" label={t('retentionCase.field.nextStepOn')} />
      </SimpleGrid>
      <Fieldset legend={t('retentionCase.field.measures')}>
        <Stack gap="sm">
          {measures.fields.map((field, index) => (
            <Group key={field.key} align="flex-end" gap="sm">
              <TextField control={control} name={`measures.${index}.title`} label={t('retentionCase.field.measure')} style={{ flex: '1 1 220px' }} />
              <SelectField control={control} name={`measures.${index}.ownerId`} label={t('retentionCase.field.owner')} options={persons} clearable w={180} />
              <DateField control={control} name={`measures.${index}.dueOn`} label={t('retentionCase.field.dueOn')} w={150} />
              <CheckboxField control={control} name={`measures.${index}.isDone`} label={t('retentionCase.done')} mb={8} />
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={t('retentionCase.removeMeasure', { title: field.title })}
                onClick={() => measures.remove(index)}
              >
                <IconTrash size={18} aria-hidden />
              </ActionIcon>
            </Group>
          ))}
          <div>
            <Button
              variant="default"
              size="xs"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={() => measures.append({ id: null, title: '', ownerId: null, dueOn: null, isDone: false })}
            >
              {t('retentionCase.addMeasure')}
            </Button>
          </div>
        </Stack>
      </Fieldset>
      <CheckboxField control={control} name="isRestricted" label={t('retentionCase.field.confidentiality')} />
      {isRestricted ? (
        <PeopleField control={control} name="readerIds" people={people} label={t('common.readers.label')} description={t('common.readers.hint')} />
      ) : null}
    </Stack>
  );
}
