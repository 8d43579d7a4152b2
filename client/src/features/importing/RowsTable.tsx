import { Button, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type ImportRowState } from '../../graphql/__generated__/operations';
import { Skeletons } from '../../ui/Skeletons';
import classes from './RowsTable.module.css';
import { useImportRows, type ImportRow } from './useImportRows';

interface RowsTableProps {
  runId: string;
  headers: readonly string[];
  states: readonly ImportRowState[];
  label: string;
}

/** Rows that stayed out or that have a hint, each with its reasons. */
export function RowsTable({ runId, headers, states, label }: RowsTableProps) {
  const { t } = useTranslation();
  const { rows, loading, hasMore, more } = useImportRows(runId, states);
  if (rows.length === 0) return loading ? <Skeletons kind="rows" count={3} /> : null;
  return (
    <div>
      <table className={classes.table} aria-label={label}>
        <thead>
          <tr>
            <th scope="col" className={classes.number}>
              {t('importing.check.row')}
            </th>
            <th scope="col">{t('importing.check.name')}</th>
            <th scope="col">{t('importing.check.why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td className={classes.number}>{t('importing.check.rowNumber', { number: row.number })}</td>
              <td>
                {row.name || (
                  <Text span size="sm" c="dimmed">
                    {t('importing.check.noName')}
                  </Text>
                )}
              </td>
              <td>
                <Reasons row={row} headers={headers} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {hasMore ? (
        <Button variant="subtle" mt="xs" onClick={() => void more()}>
          {t('importing.check.more')}
        </Button>
      ) : null}
    </div>
  );
}

function Reasons({ row, headers }: { row: ImportRow; headers: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.reasons}>
      {row.issues
        .filter(({ severity }) => row.state === 'hinted' || severity !== 'hint')
        .map(({ field, column, text, value }) => (
          <li key={`${field} ${text}`}>
            <strong>{(column === null ? '' : headers[column]) || t(`importing.fields.${field}`)}</strong>
            {value ? ` „${value}“` : ''}: {text}
          </li>
        ))}
      {row.reason ? <li>{row.reason}</li> : null}
    </ul>
  );
}
