import { Anchor, Badge, Button, Card, CopyButton, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { IconCopy, IconEye, IconFileTypePdf, IconSend } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { useFormConflict } from '../../apollo/useFormConflict';
import {
  ArchiveOfferDocument,
  OfferPageDocument,
  RevokeOfferDocument,
  SendOfferDocument,
  UpdateOfferDocument,
  type OfferDetailsFragment,
  type UpdateOfferInput,
} from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { ConfirmDialog } from '../../ui/ConfirmDialog';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { useUndo } from '../../ui/useUndo';
import { OfferForm } from './OfferForm';
import { formOfOffer, offerFormSchema } from './offerForm';
import { useOfferWords } from './useOfferWords';

/** One offer: a draft to write and send, or what was sent and how often it was opened. */
export function OfferPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const { data, error, loading, refetch } = useQuery(OfferPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  if (error && !data)
    return (
      <PageBody>
        <ErrorState failure={failureFromError(error)} onRetry={() => void refetch()} />
      </PageBody>
    );
  if (loading && !data)
    return (
      <PageBody narrow>
        <Skeletons kind="page" />
      </PageBody>
    );
  if (!data?.offer)
    return (
      <PageBody>
        <EmptyState
          order={1}
          title={t('errors.NOT_FOUND')}
          action={
            <Button component={Link} to="/offers">
              {t('offer.title')}
            </Button>
          }
        />
      </PageBody>
    );
  const { offer } = data;
  return (
    <PageBody narrow>
      <PageHeader
        title={offer.title}
        sentence={
          offer.siteRequest ? (
            <Anchor component={Link} to={`/requests/${offer.siteRequest.id}`}>
              {t('offer.forRequest', { name: offer.siteRequest.displayName })}
            </Anchor>
          ) : null
        }
        badges={
          <Group gap="xs">
            <Badge variant="outline" color="gray">
              {t(`offer.states.${offer.state}`)}
            </Badge>
            {offer.isSample ? (
              <Badge variant="outline" color="gray">
                {t('common.sample')}
              </Badge>
            ) : null}
          </Group>
        }
      />
      {offer.state === 'draft' && offer.viewerCan.update ? (
        <Draft key={offer.id} offer={offer} reload={async () => (await refetch()).data?.offer ?? null} />
      ) : (
        <Sent offer={offer} />
      )}
    </PageBody>
  );
}

const Links = ({ offer }: { offer: OfferDetailsFragment }) => {
  const { t } = useTranslation();
  const page = `/offer-preview/${offer.id}`;
  return (
    <>
      <Button variant="default" component="a" href={page} target="_blank" rel="noreferrer" leftSection={<IconEye size={18} aria-hidden />}>
        {t(offer.state === 'draft' ? 'offer.preview' : 'offer.openPage')}
      </Button>
      <Button variant="default" component="a" href={`${page}/pdf`} target="_blank" rel="noreferrer" leftSection={<IconFileTypePdf size={18} aria-hidden />}>
        {t('offer.pdf')}
      </Button>
    </>
  );
};

function Draft({ offer, reload }: { offer: OfferDetailsFragment; reload(): Promise<OfferDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offerUndo = useUndo();
  const form = useZodForm(offerFormSchema, { defaultValues: formOfOffer(offer) });
  const issues = useServerIssues(form);
  const asStored = (current: OfferDetailsFragment) => ({ version: current.version, values: formOfOffer(current) });
  const conflict = useFormConflict(form, {
    opened: asStored(offer),
    reload: async () => {
      const current = await reload();
      return current && asStored(current);
    },
  });
  const words = useOfferWords();
  const [asking, setAsking] = useState(false);
  const [update, { loading }] = useMutation(UpdateOfferDocument);
  const [send, { loading: sending }] = useMutation(SendOfferDocument);
  const [archive] = useMutation(ArchiveOfferDocument);
  /** The version that is saved; null when the page now shows why not. */
  const save = async (input: unknown): Promise<number | null> => {
    issues.clear();
    const { siteRequestId: _request, ...fields } = input as UpdateOfferInput & { siteRequestId: string };
    let saved: number | undefined;
    const outcome = await conflict.save(async (version) => {
      const { data } = await update({ variables: { input: { ...fields, id: offer.id, version } } });
      saved = data?.updateOffer.version;
    });
    if (outcome === true) form.reset(form.getValues());
    else if (outcome) issues.show(outcome);
    return saved ?? null;
  };
  const submit = form.handleSubmit(async (input) => {
    if (await save(input)) notifications.show({ message: t('offer.drafted') });
  });
  const sendNow = form.handleSubmit(
    async (input) => {
      const version = form.formState.isDirty ? await save(input) : offer.version;
      setAsking(false);
      if (version === null) return;
      try {
        await send({ variables: { input: { id: offer.id, version } } });
        notifications.show({ message: offer.isSample ? t('offer.sentSample') : t('offer.sent', { email: form.getValues('recipient.email') }) });
      } catch (error) {
        issues.show(failureFromError(error));
      }
    },
    () => setAsking(false),
  );
  const discard = async () => {
    const { data } = await archive({ variables: { input: { id: offer.id, version: offer.version } } });
    const version = data?.archiveOffer.version;
    await navigate(offer.siteRequest ? `/requests/${offer.siteRequest.id}` : '/offers');
    if (version) offerUndo(t('offer.discarded'), async () => void (await archive({ variables: { input: { id: offer.id, version, isArchived: false } } })));
  };
  const email = form.getValues('recipient.email');
  return (
    <>
      <OfferForm
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        problem={
          <>
            <ConflictPanel conflict={conflict} {...words} />
            {issues.failure ? <ErrorState failure={issues.failure} kept /> : null}
          </>
        }
        actions={
          <>
            <Button variant="subtle" color="gray" onClick={() => void discard()}>
              {t('offer.discard')}
            </Button>
            <Links offer={offer} />
            {offer.viewerCan.send ? (
              <Button leftSection={<IconSend size={18} aria-hidden />} onClick={() => setAsking(true)}>
                {t('offer.send')}
              </Button>
            ) : null}
          </>
        }
      />
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('offer.send')} closeButtonProps={{ 'aria-label': t('common.action.close') }}>
        <Text>{t('offer.confirmSend', { email })}</Text>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {t('common.action.cancel')}
          </Button>
          <Button data-autofocus loading={sending || loading} onClick={() => void sendNow()}>
            {t('offer.send')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}

function Sent({ offer }: { offer: OfferDetailsFragment }) {
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
          <Links offer={offer} />
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
