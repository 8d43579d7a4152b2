import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompaniesForSignalDocument } from '../../graphql/__generated__/operations';
import { ComboSearch } from '../../ui/ComboSearch';
import { type ComboOption, type ComboSource } from '../../ui/comboSource';

interface AssignDialogProps {
  /** The company that the signal stands with now; not offered again. */
  companyId: string | undefined;
  working: boolean;
  onClose(): void;
  onAssign(company: ComboOption): void;
}

/** Which company is meant by a signal. */
export function AssignDialog({ companyId, working, onClose, onAssign }: AssignDialogProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [company, setCompany] = useState<ComboOption | null>(null);
  const search = useCallback<ComboSource>(
    async (query, signal) => {
      const { data } = await client.query({ query: CompaniesForSignalDocument, variables: { search: query }, context: { fetchOptions: { signal } } });
      return (
        data?.companies.edges.filter(({ node }) => node.id !== companyId).map(({ node }) => ({ id: node.id, label: node.name, hint: node.address.city })) ?? []
      );
    },
    [client, companyId],
  );
  return (
    <Modal opened onClose={onClose} title={t('signal.assignTitle')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <Stack>
        <Text size="sm">{t('signal.assignText')}</Text>
        <ComboSearch label={t('signal.field.company')} required search={search} value={company} onChange={setCompany} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.action.cancel')}
          </Button>
          <Button disabled={!company} loading={working} onClick={() => company && onAssign(company)}>
            {t('signal.assignSubmit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
