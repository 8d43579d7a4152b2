import { Button, Table, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type SiteImportResult } from './importSiteFile';

const STEP = 100;

/** The areas of a file that were not taken over, each with its place in the file and the reason. */
export function RefusedAreas({ refused }: Pick<SiteImportResult, 'refused'>) {
  const { t } = useTranslation();
  const [shown, setShown] = useState(STEP);
  return (
    <section>
      <Title order={2} size="h4" mt="md">
        {t('site.importing.refused', { count: refused.length })}
      </Title>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('site.importing.row')}</Table.Th>
            <Table.Th>{t('site.facts.name')}</Table.Th>
            <Table.Th>{t('site.importing.reason')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {refused.slice(0, shown).map((area) => (
            <Table.Tr key={area.index}>
              <Table.Td>{area.index + 1}</Table.Td>
              <Table.Td>{area.name}</Table.Td>
              <Table.Td>{area.issues.map((issue) => issue.text).join(' ')}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {shown < refused.length ? (
        <Button variant="subtle" onClick={() => setShown(shown + STEP)}>
          {t('common.action.loadMore')}
        </Button>
      ) : null}
    </section>
  );
}
