import { ActionIcon, Badge, Button, Card, Group, Modal, Stack, Text, Title } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '@ortstreu/shared/contact';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { Reachable } from '../../ui/Reachable';
import { useFormats } from '../../ui/LocaleContext';
import { contactName, type CompanyContact } from './companyContact';
import { ContactForm } from './ContactForm';

interface ContactsCardProps {
  companyId: string;
  contacts: readonly CompanyContact[];
  canEdit: boolean;
  onChanged(): void;
}

/** The people one talks to, first contact first. */
export function ContactsCard({ companyId, contacts, canEdit, onChanged }: ContactsCardProps) {
  const { t } = useTranslation();
  const format = useFormats();
  const [editing, setEditing] = useState<CompanyContact | 'new' | null>(null);
  const close = () => setEditing(null);
  return (
    <Card withBorder>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h3">
          {t('company.page.contacts')}
        </Title>
        {canEdit ? (
          <Button size="xs" variant="default" onClick={() => setEditing('new')}>
            {t('contact.add')}
          </Button>
        ) : null}
      </Group>
      {contacts.length === 0 ? <Text c="dimmed">{t('contact.empty')}</Text> : null}
      <Stack gap="sm" component="ul" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {contacts.map((contact) => (
          <Group key={contact.id} component="li" justify="space-between" align="flex-start" wrap="nowrap">
            <div>
              <Group gap="xs">
                <Text fw={550}>{contactName(contact)}</Text>
                {contact.isPrimary ? (
                  <Badge size="sm" variant="light">
                    {t('contact.primary')}
                  </Badge>
                ) : null}
              </Group>
              <Text size="sm" c="dimmed">
                {contact.jobTitle ?? t(`contact.roles.${contact.role}`)}
                {contact.leftOn && isLocalDate(contact.leftOn) ? ` · ${t('contact.left', { date: format.date(contact.leftOn) })}` : ''}
              </Text>
              <Group gap="md">
                {[contact.phone, contact.mobile].map((number) => (number ? <Reachable key={number} to={`tel:${number}`} value={formatPhone(number)} /> : null))}
                {contact.email ? <Reachable to={`mailto:${contact.email}`} value={contact.email} /> : null}
              </Group>
            </div>
            {canEdit ? (
              <ActionIcon variant="subtle" color="gray" aria-label={t('contact.editTitle', { name: contactName(contact) })} onClick={() => setEditing(contact)}>
                <IconPencil size={18} aria-hidden />
              </ActionIcon>
            ) : null}
          </Group>
        ))}
      </Stack>
      <Modal
        closeOnClickOutside={false}
        opened={editing !== null}
        onClose={close}
        title={editing === 'new' || editing === null ? t('contact.add') : t('contact.editTitle', { name: contactName(editing) })}
        closeButtonProps={{ 'aria-label': t('common.action.close') }}
        size="lg"
      >
        {editing ? (
          <ContactForm
            companyId={companyId}
            contact={editing === 'new' ? null : editing}
            onSaved={() => {
              close();
              onChanged();
            }}
          />
        ) : null}
      </Modal>
    </Card>
  );
}
