import { Group, Text } from '@mantine/core';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type CompaniesQuery } from '../../graphql/__generated__/operations';
import { type DataColumn } from '../../ui/DataTable.types';
import { LevelBadge } from '../../ui/LevelBadge';
import { useFormats, useToday } from '../../ui/LocaleContext';
import { RelativeDay } from '../../ui/RelativeDay';

export type CompanyRow = CompaniesQuery['companies']['edges'][number]['node'];

const LEGAL_FORM = /\s+((?:GmbH|AG|SE|KG|OHG|UG|e\.\s?K\.|eG|mbH|GbR|PartG|S\.à r\.l\.|S\.A\.)(?:\s.*)?)$/;

/** The name as people say it, the legal form in grey behind it. */
function CompanyName({ name }: { name: string }) {
  const found = LEGAL_FORM.exec(name);
  if (!found) return name;
  return (
    <>
      {name.slice(0, found.index)}{' '}
      <Text span inherit c="dimmed">
        {found[1]}
      </Text>
    </>
  );
}

const TREND_ICONS = { rising: IconArrowUpRight, falling: IconArrowDownRight, steady: IconArrowRight } as const;

/** Head count with the direction of its last change, as arrow and word. */
function Employees({ employees, trend }: { employees: number | null; trend: CompanyRow['employeesTrend'] }) {
  const { t } = useTranslation();
  const format = useFormats();
  if (employees === null)
    return (
      <Text span inherit c="dimmed" aria-label={t('common.unknown')}>
        –
      </Text>
    );
  const Icon = trend ? TREND_ICONS[trend] : null;
  return (
    <span style={{ display: 'inline-flex', alignItems: 'center', gap: 4 }}>
      {Icon && trend ? <Icon size={14} role="img" aria-label={t(`company.trend.${trend}`)} /> : null}
      {format.number(employees, 0)}
    </span>
  );
}

/** The columns of the company list; ids of sortable ones are sort fields. */
export function useCompanyColumns(): DataColumn<CompanyRow>[] {
  const { t } = useTranslation();
  const today = useToday();
  return useMemo(
    (): DataColumn<CompanyRow>[] => [
      { id: 'NAME', header: t('company.column.name'), sortable: true, fixed: true, cell: (row) => <CompanyName name={row.name} /> },
      { id: 'CITY', header: t('company.column.city'), sortable: true, width: 124, cell: (row) => row.address.city },
      { id: 'industry', header: t('company.column.industry'), width: 190, cell: (row) => row.industry?.title ?? '' },
      {
        id: 'EMPLOYEES',
        header: t('company.column.employees'),
        sortable: true,
        width: 116,
        align: 'right',
        cell: (row) => <Employees employees={row.employees} trend={row.employeesTrend} />,
      },
      { id: 'ATTENTION', header: t('company.column.level'), sortable: true, width: 134, cell: (row) => <LevelBadge level={row.attention.level} /> },
      { id: 'importance', header: t('company.column.importance'), width: 104, cell: (row) => row.importance.importanceClass ?? '–' },
      {
        id: 'LAST_CONTACT',
        header: t('company.column.lastContact'),
        sortable: true,
        width: 134,
        cell: (row) => <RelativeDay day={row.lastContactOn} today={today} never={t('company.column.never')} />,
      },
      { id: 'accountManager', header: t('company.column.accountManager'), width: 140, cell: (row) => row.accountManager?.name ?? '' },
    ],
    [t, today],
  );
}

/** One company on a phone: what decides whether one opens it. */
export function CompanyCard({ company }: { company: CompanyRow }) {
  const { t } = useTranslation();
  const today = useToday();
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
        <Text fw={600}>
          <CompanyName name={company.name} />
        </Text>
        <LevelBadge level={company.attention.level} />
      </Group>
      <Text size="sm" c="dimmed">
        {[company.address.city, company.industry?.title].filter(Boolean).join(' · ')}
      </Text>
      <Text size="sm" c="dimmed">
        {t('company.column.lastContact')}: <RelativeDay day={company.lastContactOn} today={today} never={t('company.column.never')} />
      </Text>
    </div>
  );
}
