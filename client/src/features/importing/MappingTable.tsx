import { Select } from '@mantine/core';
import { IMPORT_FIELDS } from '@ortstreu/shared/importing';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type ImportField } from '../../graphql/__generated__/operations';
import classes from './MappingTable.module.css';

interface MappingTableProps {
  headers: readonly string[];
  samples: readonly (readonly string[])[];
  mapping: readonly (ImportField | null)[];
  onChange(column: number, field: ImportField | null): void;
}

const SHOWN = 3;

/** Each column of the file with what stands in it and what it means. */
export function MappingTable({ headers, samples, mapping, onChange }: MappingTableProps) {
  const { t } = useTranslation();
  const fields = useMemo(() => IMPORT_FIELDS.map((field) => ({ value: field, label: t(`importing.fields.${field}`) })), [t]);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('importing.mapping.header')}</th>
          <th scope="col">{t('importing.mapping.samples')}</th>
          <th scope="col">{t('importing.mapping.meaning')}</th>
        </tr>
      </thead>
      <tbody>
        {headers.map((text, column) => {
          const header = text || t('importing.mapping.unnamed', { number: column + 1 });
          const seen = [...new Set(samples.map((row) => row[column] ?? '').filter(Boolean))].slice(0, SHOWN);
          return (
            <tr key={`${column} ${text}`}>
              <th scope="row">{header}</th>
              <td className={classes.samples}>{seen.join(' · ')}</td>
              <td>
                <Select
                  aria-label={t('importing.mapping.fieldOf', { header })}
                  data={fields}
                  value={mapping[column] ?? null}
                  onChange={(value) => onChange(column, value)}
                  placeholder={t('importing.mapping.leaveOut')}
                  searchable
                  clearable
                  clearButtonProps={{ 'aria-label': t('importing.mapping.leaveOut') }}
                  size="sm"
                  maw={320}
                  comboboxProps={{ width: 300, position: 'bottom-start' }}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
