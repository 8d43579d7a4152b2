import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { type ImportRowState } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { LoadMore } from '../../ui/LoadMore';
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
  const { rows, loading, error, hasMore, more, refetch } = useImportRows(runId, states);
  if (rows.length === 0 && error) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
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
      {hasMore ? <LoadMore load={more} /> : null}
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
