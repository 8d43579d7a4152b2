import { Button, Group, Menu } from '@mantine/core';
import { IconArchive, IconDots, IconFolderPlus, IconNote, IconPencil, IconPhone } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { companySlots } from './companySlots';

interface CompanyActionsProps {
  companyId: string;
  canArchive: boolean;
  onNote(kind: 'note' | 'call'): void;
  onArchive(): void;
  onChanged(): void;
}

/** What one does with a company most often, and the rest behind „Mehr“. */
export function CompanyActions({ companyId, canArchive, onNote, onArchive, onChanged }: CompanyActionsProps) {
  const { t } = useTranslation();
  return (
    <Group mb="md" gap="xs" role="group" aria-label={t('company.page.actions')}>
      <Button variant="default" leftSection={<IconNote size={18} aria-hidden />} onClick={() => onNote('note')}>
        {t('company.page.note')}
      </Button>
      <Button variant="default" leftSection={<IconPhone size={18} aria-hidden />} onClick={() => onNote('call')}>
        {t('company.page.call')}
      </Button>
      {companySlots.actions.map((Action) => (
        <Action key={Action.name} companyId={companyId} onChanged={onChanged} />
      ))}
      <Button variant="default" component={Link} to={`/cases/new?company=${companyId}`} leftSection={<IconFolderPlus size={18} aria-hidden />}>
        {t('company.page.case')}
      </Button>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button variant="default" leftSection={<IconDots size={18} aria-hidden />}>
            {t('common.action.more')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item component={Link} to={`/companies/${companyId}/edit`} leftSection={<IconPencil size={16} aria-hidden />}>
            {t('company.page.edit')}
          </Menu.Item>
          {canArchive ? (
            <Menu.Item leftSection={<IconArchive size={16} aria-hidden />} onClick={onArchive}>
              {t('company.page.archive')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
