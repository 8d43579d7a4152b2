import { Badge, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { type VisitsQuery } from '../../graphql/__generated__/operations';
import { type DataColumn } from '../../ui/DataTable.types';
import { useFormats } from '../../ui/LocaleContext';

type VisitRow = VisitsQuery['visits']['edges'][number]['node'];

/** The day, with the time of an appointment. */
export function VisitDay({ visit }: { visit: Pick<VisitRow, 'day' | 'plannedAt' | 'status'> }) {
  const format = useFormats();
  const day = visit.day && isLocalDate(visit.day) ? format.date(visit.day) : '–';
  return visit.status === 'planned' && visit.plannedAt ? `${day}, ${format.time(new Date(visit.plannedAt))}` : day;
}

/** Where a visit stands, as a word; a red flag beside it. */
export function VisitState({ visit }: { visit: Pick<VisitRow, 'status' | 'actionNeeded'> }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" wrap="nowrap">
      <Badge variant="outline" color={visit.status === 'planned' ? 'petrol' : 'gray'}>
        {t(`visit.status.${visit.status}`)}
      </Badge>
      {visit.actionNeeded === 'red' ? (
        <Text span size="sm" c="var(--mantine-color-error)">
          ⬢ {t('visit.option.actionNeeded.red')}
        </Text>
      ) : null}
    </Group>
  );
}

const namesOf = (visit: VisitRow): string =>
  visit.participants.length > 0 ? visit.participants.map((person) => person.name).join(', ') : (visit.author?.name ?? '');

export function useVisitColumns(): DataColumn<VisitRow>[] {
  const { t } = useTranslation();
  return useMemo(
    (): DataColumn<VisitRow>[] => [
      { id: 'company', header: t('visit.field.company'), fixed: true, cell: (row) => row.company?.name ?? '' },
      { id: 'day', header: t('visit.field.heldOn'), width: 170, cell: (row) => <VisitDay visit={row} /> },
      { id: 'status', header: t('visit.field.status'), width: 280, cell: (row) => <VisitState visit={row} /> },
      { id: 'kind', header: t('visit.field.kind'), width: 130, cell: (row) => t(`visit.kind.${row.kind}`) },
      { id: 'people', header: t('visit.field.participants'), width: 220, cell: namesOf },
      { id: 'signals', header: t('signal.many'), width: 100, align: 'right', cell: (row) => (row.signals.length > 0 ? row.signals.length : '') },
    ],
    [t],
  );
}

/** One visit on a phone. */
export function VisitCard({ visit }: { visit: VisitRow }) {
  const { t } = useTranslation();
  return (
    <div>
      <Text fw={600}>{visit.company?.name}</Text>
      <Text size="sm" c="dimmed">
        <VisitDay visit={visit} /> · {t(`visit.kind.${visit.kind}`)}
      </Text>
      <VisitState visit={visit} />
    </div>
  );
}
