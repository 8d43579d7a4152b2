import { useWatch, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { CONFIDENTIALITIES } from '@ortstreu/shared/access';
import { PeopleField } from './PeopleField';
import { ChipField } from './SelectField';
import { type FieldProps } from './TextField';

interface ConfidentialityFieldsProps<Values extends FieldValues> extends FieldProps<Values> {
  /** Where the form holds the people who may read a restricted record. */
  readers: FieldPath<Values>;
  people: ReadonlyMap<string, string>;
}

/** Who may read a record: the office, or only those named. */
export function ConfidentialityFields<Values extends FieldValues>({ control, name, label, readers, people }: ConfidentialityFieldsProps<Values>) {
  const { t } = useTranslation();
  const isRestricted = (useWatch({ control, name }) as string) === 'restricted';
  return (
    <>
      <ChipField control={control} name={name} label={label} options={CONFIDENTIALITIES.map((value) => ({ value, label: t(`common.${value}`) }))} />
      {isRestricted ? (
        <PeopleField control={control} name={readers} people={people} label={t('common.readers.label')} description={t('common.readers.hint')} />
      ) : null}
    </>
  );
}
