import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { URGENCY_BANDS, urgencyBand, WEIGHTS_V1 } from '@ortstreu/shared/attention';
import { IMPORTANCE_CLASSES } from '@ortstreu/shared/company';
import { failureFromError } from '../../apollo/failureFromError';
import { inBackground } from '../../apollo/inBackground';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { useNarrow } from '../../ui/hooks/useNarrow';
import { LevelBadge } from '../../ui/LevelBadge';
import { Skeletons } from '../../ui/Skeletons';
import { useAttentionList, type AttentionRow } from './useAttentionList';
import classes from './attention.module.css';

const SHOWN = 5;

function Cell({ rows, name, more }: { rows: readonly AttentionRow[]; name: string; more: string }) {
  return (
    <td aria-label={name}>
      <ul className={classes.names}>
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.id}>
            <LevelBadge level={row.level} compact />{' '}
            <Anchor component={Link} to={`/companies/${row.company?.id ?? ''}`} size="sm" title={row.company?.name}>
              {row.company?.name}
            </Anchor>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN ? (
        <Anchor component={Link} to="/attention?tab=list" size="sm" c="dimmed">
          {more}
        </Anchor>
      ) : null}
    </td>
  );
}

/** Importance × urgency: where one name stands in a crowd of many. Companies without an importance stand in a row of their own. */
export function AttentionGrid() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const { rows, loading, error, refetch } = useAttentionList();
  if (error && rows.length === 0) return <ErrorState failure={failureFromError(error)} onRetry={() => inBackground(refetch())} />;
  if (loading && rows.length === 0) return <Skeletons kind="cards" />;
  if (rows.length === 0) return <EmptyState title={t('attention.empty')} />;
  const bandOf = (row: AttentionRow) => (row.level === 'now' ? 'high' : urgencyBand(row.urgency, WEIGHTS_V1.thresholds));
  // On a phone there is room only for columns with somebody in them.
  const bands = URGENCY_BANDS.filter((band) => !narrow || rows.some((row) => bandOf(row) === band));
  const hasUnknown = rows.some((row) => !row.company?.importance.importanceClass);
  const lines = [
    ...IMPORTANCE_CLASSES.map((grade) => ({ grade, label: t(`attention.importance.${grade}`) })),
    ...(hasUnknown ? [{ grade: null, label: t('attention.importanceUnknown') }] : []),
  ];
  return (
    <div className={classes.scroll}>
      <table className={classes.grid} aria-label={t('attention.gridLabel')}>
        <thead>
          <tr>
            <th scope="col">{t('attention.gridCorner')}</th>
            {bands.map((band) => (
              <th key={band} scope="col">
                {t(`attention.urgencyBand.${band}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ grade, label }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {bands.map((band) => {
                const here = rows.filter((row) => (row.company?.importance.importanceClass ?? null) === grade && bandOf(row) === band);
                const name = t('attention.gridCell', { importance: label, band: t(`attention.urgencyBand.${band}`), count: here.length });
                return <Cell key={band} rows={here} name={name} more={t('attention.gridMore', { count: here.length - SHOWN })} />;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
