import { Button, Card, Checkbox, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from '../../apollo/failureFromError';
import { AddNoteDocument, type NoteKind } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { UnsavedGuard } from '../../ui/UnsavedGuard';

const KINDS: readonly NoteKind[] = ['note', 'call', 'mail'];

interface NoteFormProps {
  companyId: string;
  kind: NoteKind;
  onKind(kind: NoteKind): void;
  onAdded(): void;
  onCancel(): void;
}

/** A quick note or call; a call counts as contact. What was typed stays when it could not be saved. */
export function NoteForm({ companyId, kind, onKind, onAdded, onCancel }: NoteFormProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [isRestricted, setRestricted] = useState(false);
  const [failure, setFailure] = useState<Failure>();
  const [add, { loading }] = useMutation(AddNoteDocument);
  const submit = async () => {
    setFailure(undefined);
    try {
      await add({ variables: { input: { companyId, kind, text, confidentiality: isRestricted ? 'restricted' : 'office' } } });
      setText('');
      onAdded();
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  return (
    <Card withBorder component="section" aria-label={t(`timeline.add.${kind}`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <Stack gap="sm">
          <SegmentedControl
            aria-label={t('timeline.title')}
            value={kind}
            onChange={(value) => onKind(value)}
            data={KINDS.map((value) => ({ value, label: t(`timeline.add.${value}`) }))}
          />
          <Textarea
            label={t('timeline.add.text')}
            placeholder={t('timeline.add.placeholder')}
            autosize
            minRows={3}
            maxRows={12}
            maxLength={20_000}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            data-autofocus
            autoFocus
          />
          <Checkbox label={t('timeline.add.confidential')} checked={isRestricted} onChange={(event) => setRestricted(event.currentTarget.checked)} />
          <UnsavedGuard when={text.trim() !== '' && !loading} />
          {failure ? <ErrorState failure={failure} kept /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onCancel}>
              {t('common.action.cancel')}
            </Button>
            <Button type="submit" loading={loading} disabled={text.trim() === ''}>
              {t('timeline.add.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Card>
  );
}
