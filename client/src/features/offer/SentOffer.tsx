import { Anchor, Button, Card, CopyButton, Group, List, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { IconCopy } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { RevokeOfferDocument, type OfferDetailsFragment } from '../../graphql/__generated__/operations';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { useFormats } from '../../ui/LocaleContext';
import { OfferLinks } from './OfferLinks';

/** An offer that went out: how often it was opened, its link, and its end. */
export function SentOffer({ offer }: { offer: OfferDetailsFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [revoke] = useMutation(RevokeOfferDocument);
  const revokeNow = async () => {
    try {
      await revoke({ variables: { input: { id: offer.id, version: offer.version } } });
      notifications.show({ message: t('offer.revoked') });
    } catch (error) {
      setFailure(failureFromError(error));
    }
    setAsking(false);
  };
  return (
    <Stack>
      <Card withBorder>
        <Text size="xl" fw={600}>
          {offer.viewCount > 0 ? t('offer.views', { count: offer.viewCount }) : t('offer.notViewed')}
        </Text>
        <Text c="dimmed">
          {[
            offer.sentAt ? t('offer.sentOn', { at: format.dateTime(new Date(offer.sentAt)) }) : null,
            offer.recipient.name,
            offer.recipient.email,
            offer.lastViewedAt ? t('offer.lastViewed', { at: format.dateTime(new Date(offer.lastViewedAt)) }) : null,
            `${t('offer.validUntil')} ${format.date(offer.validUntil)}`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        <Group mt="md" gap="xs">
          <OfferLinks offer={offer} />
          {offer.link ? (
            <CopyButton value={offer.link}>
              {({ copied, copy }) => (
                <Button variant="default" leftSection={<IconCopy size={18} aria-hidden />} onClick={copy}>
                  {t(copied ? 'common.action.copied' : 'offer.copyLink')}
                </Button>
              )}
            </CopyButton>
          ) : null}
          {offer.viewerCan.revoke ? (
            <Button variant="default" color="red" onClick={() => setAsking(true)}>
              {t('offer.revoke')}
            </Button>
          ) : null}
        </Group>
      </Card>
      {failure ? <ErrorState failure={failure} /> : null}
      <Card withBorder>
        <Title order={2} size="h4" mb="xs">
          {t('offer.sites')}
        </Title>
        <List type="ordered">
          {offer.items.map((item) => (
            <List.Item key={item.siteId}>
              {item.site ? (
                <Anchor component={Link} to={`/sites/${item.site.id}`}>
                  {item.site.name}
                </Anchor>
              ) : (
                t('common.unknown')
              )}
              {item.text ? (
                <Text size="sm" c="dimmed" style={{ whiteSpace: 'pre-line' }}>
                  {item.text}
                </Text>
              ) : null}
            </List.Item>
          ))}
        </List>
      </Card>
      <ConfirmDialog opened={asking} onClose={() => setAsking(false)} title={t('offer.revoke')} confirm={t('offer.revoke')} onConfirm={revokeNow}>
        {t('offer.confirmRevoke')}
      </ConfirmDialog>
    </Stack>
  );
}
