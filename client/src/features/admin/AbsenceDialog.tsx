import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLocalDate, type LocalDate } from '@ortstreu/shared/kernel';
import { failureFromError } from '../../apollo/failureFromError';
import { SetAbsenceDocument } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { DayInput } from '../../ui/fields/DayInput';
import type { AdminUser } from './adminUser';

interface AbsenceDialogProps {
  person: AdminUser;
  people: readonly AdminUser[];
  onClose(): void;
  onSaved(): void;
}

const asDay = (value: string | null | undefined) => (value && isLocalDate(value) ? value : null);

/** From when to when somebody is away and who gets the due work meanwhile. */
export function AbsenceDialog({ person, people, onClose, onSaved }: AbsenceDialogProps) {
  const { t } = useTranslation();
  const [from, setFrom] = useState<string | null>(person.absence?.from ?? null);
  const [to, setTo] = useState<string | null>(person.absence?.to ?? null);
  const [deputyId, setDeputyId] = useState<string | null>(person.absence?.deputy?.id ?? null);
  const [failure, setFailure] = useState<Failure>();
  const [save, { loading }] = useMutation(SetAbsenceDocument);
  const send = async (absence: { from: LocalDate; to: LocalDate; deputyId: string | null } | null) => {
    setFailure(undefined);
    try {
      await save({ variables: { input: { id: person.id, version: person.version, absence } } });
      notifications.show({ message: t(absence ? 'user.absence.saved' : 'user.absence.ended') });
      onSaved();
      onClose();
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  const first = asDay(from);
  const last = asDay(to);
  return (
    <Modal opened onClose={onClose} title={`${t('user.absence.title')}: ${person.name}`} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('user.absence.sentence')}
        </Text>
        <DayInput label={t('user.absence.from')} value={asDay(from)} onChange={setFrom} data-autofocus />
        <DayInput label={t('user.absence.to')} value={asDay(to)} onChange={setTo} />
        <Select
          label={t('user.absence.deputy')}
          placeholder={t('user.absence.none')}
          clearable
          data={people.filter(({ id, status }) => id !== person.id && status === 'active').map(({ id, name }) => ({ value: id, label: name }))}
          value={deputyId}
          onChange={setDeputyId}
        />
        {failure ? <ErrorState failure={failure} kept /> : null}
        <Group justify="space-between">
          {person.absence ? (
            <Button variant="subtle" onClick={() => void send(null)}>
              {t('user.absence.end')}
            </Button>
          ) : (
            <span />
          )}
          <Button loading={loading} disabled={!first || !last} onClick={() => void (first && last ? send({ from: first, to: last, deputyId }) : undefined)}>
            {t('user.absence.submit')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
