import { Badge, Button, Group, List, Popover, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { IMPORTANCE_CLASSES, type ImportanceClass } from '@ortstreu/shared/company';
import { failureFromError } from '../../apollo/failureFromError';
import { UpdateCompanyDocument, type CompanyMasterDataFragment } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';

interface ImportanceBadgeProps {
  company: CompanyMasterDataFragment;
  canEdit: boolean;
  onChanged(): void;
}

/** Importance with its reasons; a person may say otherwise, with a reason. */
export function ImportanceBadge({ company, canEdit, onChanged }: ImportanceBadgeProps) {
  const { t } = useTranslation();
  const { importance } = company;
  const [chosen, setChosen] = useState<ImportanceClass>(importance.importanceClass ?? 'B');
  const [reason, setReason] = useState('');
  const [failure, setFailure] = useState<Failure>();
  const [update, { loading }] = useMutation(UpdateCompanyDocument);
  const save = async (override: { importanceClass: ImportanceClass; reason: string } | null) => {
    setFailure(undefined);
    try {
      await update({ variables: { input: { id: company.id, version: company.version, importanceOverride: override } } });
      setReason('');
      onChanged();
    } catch (error) {
      setFailure(failureFromError(error));
    }
  };
  const label = importance.importanceClass
    ? `${t('company.importance.title')} ${importance.importanceClass}`
    : `${t('company.importance.title')}: ${t('company.importance.unknown')}`;
  return (
    <Popover width={340} withArrow trapFocus returnFocus position="bottom-start">
      <Popover.Target>
        <Badge component="button" type="button" variant="light" color="gray" style={{ cursor: 'pointer', textTransform: 'none' }}>
          {label}
        </Badge>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          {importance.computedClass ? <Text size="sm">{t('company.importance.computed', { class: importance.computedClass })}</Text> : null}
          <List size="sm">
            {importance.reasons.map((entry) => (
              <List.Item key={entry.key}>{entry.text}</List.Item>
            ))}
          </List>
          {importance.override ? <Text size="sm">{t('company.importance.overridden', { reason: importance.override.reason })}</Text> : null}
          {canEdit ? (
            <>
              <SegmentedControl
                aria-label={t('company.importance.class')}
                data={[...IMPORTANCE_CLASSES]}
                value={chosen}
                onChange={(value) => setChosen(value)}
              />
              <Textarea label={t('company.importance.reason')} autosize minRows={2} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
              {failure ? <ErrorState failure={failure} kept /> : null}
              <Group justify="space-between">
                {importance.override ? (
                  <Button size="xs" variant="subtle" onClick={() => void save(null)}>
                    {t('company.importance.reset')}
                  </Button>
                ) : (
                  <span />
                )}
                <Button size="xs" loading={loading} disabled={reason.trim().length < 3} onClick={() => void save({ importanceClass: chosen, reason })}>
                  {t('company.importance.override')}
                </Button>
              </Group>
            </>
          ) : null}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
