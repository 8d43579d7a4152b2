import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { canMove, type LocalDate } from '@ortstreu/shared/kernel';
import { SITE_STATUS_MOVES, SITE_STATUSES, type SiteStatus } from '@ortstreu/shared/site';
import { failureFromError } from '../../apollo/failureFromError';
import { SetSiteStatusDocument, type SiteDetailsFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { DayInput } from '../../ui/fields/DayInput';

/** Moves a site along its marketing; a reservation needs a day. */
export function StatusDialog({ site, onClose }: { site: SiteDetailsFragment; onClose(): void }) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<SiteStatus | null>(null);
  const [until, setUntil] = useState<LocalDate | string | null>(null);
  const [note, setNote] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [change, { loading }] = useMutation(SetSiteStatusDocument);
  const options = SITE_STATUSES.filter((next) => canMove(SITE_STATUS_MOVES, site.status, next));
  const submit = async () => {
    if (!status) return;
    setFailure(undefined);
    try {
      await change({
        variables: {
          input: { id: site.id, version: site.version, status, reservedUntil: status === 'reserved' ? (until as LocalDate | null) : null, note: note || null },
        },
      });
      notifications.show({ message: t('site.statusChanged', { name: site.name, status: t(`site.statuses.${status}`) }) });
      onClose();
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  return (
    <Modal opened onClose={onClose} title={t('site.changeStatus')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack>
          <Select
            label={t('site.status')}
            required
            data-autofocus
            data={options.map((value) => ({ value, label: t(`site.statuses.${value}`) }))}
            value={status}
            onChange={(value) => setStatus(value)}
          />
          {status === 'reserved' ? <DayInput label={t('site.reservedUntil')} required value={until as LocalDate | null} onChange={setUntil} /> : null}
          <Textarea label={t('site.statusNote')} autosize minRows={2} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
          {failure ? <ErrorState failure={failure} kept /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" loading={loading} disabled={!status}>
              {t('site.changeStatus')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
