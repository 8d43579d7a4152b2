import { Group, MultiSelect, SegmentedControl, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { VISIT_KINDS, type VisitKind } from '@ortstreu/shared/visit';
import { ComboSearch } from '../../ui/ComboSearch';
import { DayInput } from '../../ui/fields/DayInput';
import { useToday } from '../../ui/LocaleContext';
import { ChipChoice } from './ChipChoice';
import { useColleagues, useCompanySource, useVisitCompany } from './useVisitPeople';
import { type VisitDraft } from './visitDraft';

export interface StepProps {
  draft: VisitDraft;
  change(patch: Partial<VisitDraft>): void;
  errorOf(path: string): string | undefined;
}

const dayOrNull = (value: string | null) => (value !== null && isLocalDate(value) ? value : null);

/** With whom, when, how, what for; all that a planned visit needs. */
export function BasicsStep({ draft, change, errorOf, isNew }: StepProps & { isNew: boolean }) {
  const { t } = useTranslation();
  const today = useToday();
  const colleagues = useColleagues();
  const companySource = useCompanySource();
  const company = useVisitCompany(draft.company?.id ?? null);
  const contacts = company?.contacts ?? [];
  const planned = draft.status === 'planned';
  return (
    <Stack gap="md">
      {isNew ? (
        <>
          <SegmentedControl
            aria-label={t('visit.field.status')}
            value={draft.status}
            onChange={(status) => change({ status: status })}
            data={[
              { value: 'held', label: t('visit.status.held') },
              { value: 'planned', label: t('visit.status.planned') },
            ]}
          />
          <ComboSearch
            label={t('visit.field.company')}
            required
            value={draft.company && { id: draft.company.id, label: draft.company.name }}
            onChange={(option) => change({ company: option && { id: option.id, name: option.label }, contactIds: [] })}
            search={companySource}
            error={errorOf('companyId')}
          />
        </>
      ) : null}
      {planned ? (
        <Group align="flex-start">
          <DayInput
            label={t('visit.field.plannedAt')}
            required
            minDate={today}
            value={dayOrNull(draft.plannedDay)}
            onChange={(plannedDay) => change({ plannedDay })}
            error={errorOf('plannedAt')}
          />
          <TextInput
            type="time"
            label={t('visit.field.time')}
            value={draft.plannedTime}
            onChange={(event) => change({ plannedTime: event.currentTarget.value })}
          />
        </Group>
      ) : (
        <DayInput
          label={t('visit.field.heldOn')}
          required
          maw={280}
          maxDate={today}
          value={dayOrNull(draft.heldOn)}
          onChange={(heldOn) => change({ heldOn })}
          error={errorOf('heldOn')}
        />
      )}
      <ChipChoice
        label={t('visit.field.kind')}
        options={VISIT_KINDS.map((value) => ({ value, label: t(`visit.kind.${value}`) }))}
        chosen={[draft.kind]}
        onToggle={(kind) => change({ kind: kind as VisitKind })}
      />
      {contacts.length > 0 ? (
        <ChipChoice
          label={t('visit.field.contacts')}
          options={contacts.map((contact) => ({ value: contact.id, label: [contact.firstName, contact.lastName].filter(Boolean).join(' ') }))}
          chosen={draft.contactIds}
          onToggle={(id, on) => change({ contactIds: on ? [...draft.contactIds, id] : draft.contactIds.filter((entry) => entry !== id) })}
        />
      ) : null}
      <MultiSelect
        label={t('visit.field.participants')}
        data={colleagues}
        value={draft.participantIds}
        onChange={(participantIds) => change({ participantIds })}
        searchable
        hidePickedOptions
        error={errorOf('participantIds')}
      />
      <Textarea
        label={t('visit.field.purpose')}
        autosize
        minRows={2}
        maxRows={8}
        maxLength={20_000}
        value={draft.purpose}
        onChange={(event) => change({ purpose: event.currentTarget.value })}
        error={errorOf('purpose')}
      />
      <Switch
        label={t('visit.restrict')}
        description={t('visit.restrictHint')}
        checked={draft.isRestricted}
        onChange={(event) => change({ isRestricted: event.currentTarget.checked })}
      />
    </Stack>
  );
}
