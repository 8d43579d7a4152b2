import { Card, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { factLabel, showFact, siteWord, type SiteFacts as Facts } from '@ortstreu/shared/site';
import { type SiteDetailsFragment } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { FACT_FIELDS, OWNER_FIELDS, type FactField } from './siteFormFields';

type Row = [label: string, value: string];

/** What is known of a site, group by group; unknown facts are named by the gaps and not by empty lines. */
export function SiteFacts({ site }: { site: SiteDetailsFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const facts = site as unknown as Record<keyof Facts, unknown>;
  const row = (fact: keyof Facts): Row[] => {
    const value = showFact(fact, facts[fact], t, format);
    return value === null ? [] : [[factLabel(fact, t), value]];
  };
  const rowsOf = (fields: readonly FactField[]) => fields.flatMap(({ fact }) => row(fact));
  const place = [site.street, [site.postalCode, site.municipality].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const hazards = site.hazards.map(({ hazard, state, surveyedOn, note }): Row => {
    const survey = surveyedOn && isLocalDate(surveyedOn) ? t('site.hazard.surveyed', { date: format.date(surveyedOn) }) : '';
    return [siteWord(t, 'hazards', hazard), [siteWord(t, 'hazardStates', state), survey, note].filter(Boolean).join(' · ')];
  });
  const readers = site.confidentiality === 'restricted' ? site.readers.map(({ name }) => name).join(', ') : '';
  const groups: [title: string, rows: Row[]][] = [
    [
      t('site.groups.basics'),
      [...(place ? [[t('site.facts.municipality'), place] satisfies Row] : []), ...row('areaM2'), ...row('divisibleFromM2'), ...row('parcelShape')],
    ],
    [t('site.groups.building'), rowsOf(FACT_FIELDS.building)],
    [t('site.groups.price'), rowsOf(FACT_FIELDS.price)],
    [t('site.groups.plan'), rowsOf(FACT_FIELDS.plan)],
    [t('site.groups.operation'), rowsOf(FACT_FIELDS.operation)],
    [t('site.groups.supply'), rowsOf(FACT_FIELDS.supply)],
    [t('site.groups.ground'), hazards],
    [
      t('site.groups.internal'),
      [
        ...rowsOf(OWNER_FIELDS),
        ...(site.ownerContact ? [[t('site.facts.ownerContact'), site.ownerContact] satisfies Row] : []),
        ...(site.internalNote ? [[t('site.facts.internalNote'), site.internalNote] satisfies Row] : []),
        ...(readers ? [[t('common.readers.label'), readers] satisfies Row] : []),
      ],
    ],
  ];
  return groups
    .filter(([, rows]) => rows.length > 0)
    .map(([title, rows]) => (
      <Card key={title} withBorder>
        <Title order={2} size="h4" mb="xs">
          {title}
        </Title>
        <Table verticalSpacing={4}>
          <Table.Tbody>
            {rows.map(([label, value]) => (
              <Table.Tr key={label}>
                <Table.Th w="45%" fw={400} c="dimmed" scope="row">
                  {label}
                </Table.Th>
                <Table.Td>{value}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Card>
    ));
}
