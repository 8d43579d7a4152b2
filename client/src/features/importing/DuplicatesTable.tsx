import { Anchor, Button, Group, SegmentedControl, Stack, Text } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { DUPLICATE_DECISIONS } from '@ortstreu/shared/importing';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { DecideDuplicatesDocument, type DuplicateDecision } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { LoadMore } from '../../ui/LoadMore';
import { useFormats } from '../../ui/LocaleContext';
import { Skeletons } from '../../ui/Skeletons';
import type { ImportRun } from './importRun';
import classes from './DuplicatesTable.module.css';
import { useImportRows, type ImportRow } from './useImportRows';

const hasCompany = ({ candidates }: ImportRow): boolean => candidates.some(({ companyId }) => companyId !== null);

/** Rows that look like a known company, each to be decided; the rest can be decided at once. */
export function DuplicatesTable({ run }: { run: ImportRun }) {
  const { t } = useTranslation();
  const format = useFormats();
  const { rows, loading, error: unread, hasMore, more, refetch } = useImportRows(run.id, ['duplicate']);
  const [decide, { error, loading: deciding }] = useMutation(DecideDuplicatesDocument);
  const decideRow = async (row: ImportRow, decision: DuplicateDecision): Promise<void> => {
    await decide({
      variables: { input: { runId: run.id, decision, rows: [row.number] } },
      update: (cache) => void cache.modify({ id: cache.identify({ __typename: 'ImportRow', id: row.id }), fields: { decision: () => decision } }),
    }).catch(() => undefined);
  };
  const decideRest = async (decision: DuplicateDecision): Promise<void> => {
    await decide({ variables: { input: { runId: run.id, decision } } }).catch(() => undefined);
    inBackground(refetch());
  };
  if (rows.length === 0 && unread) return <ErrorState failure={failureFromError(unread)} onRetry={() => inBackground(refetch())} />;
  if (rows.length === 0) return loading ? <Skeletons kind="rows" count={3} /> : null;
  const decisions = DUPLICATE_DECISIONS.map((value) => ({ value, label: t(`importing.duplicates.decisions.${value}`) }));
  return (
    <Stack gap="sm">
      {error ? <ErrorState failure={failureFromError(error)} /> : null}
      <ul className={classes.list}>
        {rows.map((row) => (
          <li key={row.id} className={classes.pair}>
            <div className={classes.words}>
              <Text fw={600}>
                {t('importing.check.rowNumber', { number: row.number })}: {row.name}
              </Text>
              {row.candidates.map((candidate) => (
                <Text key={`${candidate.companyId} ${candidate.rowNumber}`} size="sm">
                  {t('importing.duplicates.looksLike')}{' '}
                  {candidate.companyId ? (
                    <Anchor component={Link} to={`/companies/${candidate.companyId}`} target="_blank" size="sm">
                      {candidate.name}
                    </Anchor>
                  ) : (
                    <>
                      {candidate.name} ({t('importing.duplicates.rowOfFile', { number: candidate.rowNumber })})
                    </>
                  )}
                  {candidate.place ? `, ${candidate.place}` : ''}
                  <Text span size="sm" c="dimmed">
                    {' '}
                    · {candidate.reasons.join(', ')}
                  </Text>
                </Text>
              ))}
            </div>
            <SegmentedControl
              className={classes.choice}
              aria-label={t('importing.duplicates.decisionFor', { number: row.number, name: row.name })}
              data={hasCompany(row) ? decisions : decisions.filter(({ value }) => value !== 'fill')}
              value={row.decision ?? ''}
              onChange={(value) => void decideRow(row, value as DuplicateDecision)}
              size="xs"
            />
          </li>
        ))}
      </ul>
      {hasMore ? <LoadMore load={more} /> : null}
      <Group gap="xs">
        <Text size="sm" role="status">
          {run.undecided > 0
            ? t('importing.duplicates.undecided', { count: run.undecided, formatted: format.number(run.undecided, 0) })
            : t('importing.duplicates.allDecided')}
        </Text>
        {run.undecided > 0 ? (
          <>
            <Text size="sm">{t('importing.duplicates.restLabel')}</Text>
            {decisions
              .filter(({ value }) => value !== 'fill' || rows.some(hasCompany))
              .map(({ value, label }) => (
                <Button key={value} size="xs" variant="default" loading={deciding} onClick={() => void decideRest(value)}>
                  {label}
                </Button>
              ))}
          </>
        ) : null}
      </Group>
    </Stack>
  );
}
