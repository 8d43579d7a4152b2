import { Button, Group, Modal, Text } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { IconSend } from '@tabler/icons-react';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { useFormConflict } from '../../apollo/useFormConflict';
import {
  ArchiveOfferDocument,
  SendOfferDocument,
  UpdateOfferDocument,
  type OfferDetailsFragment,
  type UpdateOfferInput,
} from '../../graphql/__generated__/operations';
import { ConflictPanel } from '../../ui/conflict/ConflictPanel';
import { useServerIssues } from '../../ui/fields/useServerIssues';
import { useZodForm } from '../../ui/fields/useZodForm';
import { useUndo } from '../../ui/useUndo';
import { OfferForm } from './OfferForm';
import { formOfOffer, offerFormSchema } from './offerForm';
import { OfferLinks } from './OfferLinks';
import { useOfferWords } from './useOfferWords';

/** An offer that is still written: saved, sent or discarded. */
export function OfferDraft({ offer, reload }: { offer: OfferDetailsFragment; reload(): Promise<OfferDetailsFragment | null> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offerUndo = useUndo();
  const form = useZodForm(offerFormSchema, { defaultValues: formOfOffer(offer) });
  const issues = useServerIssues(form);
  const conflict = useFormConflict(form, {
    record: offer,
    valuesOf: formOfOffer,
    reload,
  });
  const words = useOfferWords();
  const [asking, setAsking] = useState(false);
  const [discarding, setDiscarding] = useState(false);
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
    issues.clear();
    setDiscarding(true);
    try {
      const { data } = await archive({ variables: { input: { id: offer.id, version: offer.version } } });
      const version = data?.archiveOffer.version;
      await navigate(offer.siteRequest ? `/requests/${offer.siteRequest.id}` : '/offers');
      if (version) offerUndo(t('offer.discarded'), async () => void (await archive({ variables: { input: { id: offer.id, version, isArchived: false } } })));
    } catch (error) {
      setDiscarding(false);
      issues.show(failureFromError(error));
    }
  };
  const email = form.getValues('recipient.email');
  return (
    <>
      <OfferForm
        form={form}
        onSubmit={() => void submit()}
        isSaving={loading}
        failure={issues.failure}
        conflict={<ConflictPanel conflict={conflict} {...words} />}
        isLeaving={discarding}
        actions={
          <>
            <Button variant="subtle" color="gray" onClick={() => void discard()}>
              {t('offer.discard')}
            </Button>
            <OfferLinks offer={offer} />
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
