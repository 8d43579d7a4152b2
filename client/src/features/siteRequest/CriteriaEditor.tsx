import { ActionIcon, Card, Group, MultiSelect, NumberInput, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useFieldArray, useController, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { siteWord } from '@ortstreu/shared/site';
import { CRITERIA, CRITERION_KEYS, IMPORTANCES, type CriterionKey, type CriterionShape, type CriterionUnit } from '@ortstreu/shared/siteRequest';
import { DateField } from '../../ui/fields/DateField';
import { useLocaleSettings } from '../../ui/LocaleContext';
import { emptyCriterion, type RequestFormValues } from './requestForm';

type RequestControl = Control<RequestFormValues, unknown, unknown>;

const WORDS: Partial<Record<CriterionKey, string>> = {
  use: 'uses',
  tenure: 'tenures',
  zoning: 'zonings',
  nuisance: 'nuisances',
  voltage: 'voltages',
  hazards: 'hazards',
};

/** A limit in the unit people use: cents are entered as euros. */
function Limit({ control, index, side, unit }: { control: RequestControl; index: number; side: 'min' | 'max'; unit: CriterionUnit }) {
  const { t } = useTranslation();
  const { locale } = useLocaleSettings();
  const { field, fieldState } = useController({ control, name: `criteria.${index}.${side}` });
  const scale = unit === 'centsPerM2' ? 100 : 1;
  const suffix = unit === 'centsPerM2' ? t('common.unit.euroPerSquareMetre') : t(`site.units.${unit}`, { value: '' }).trim();
  const value = field.value;
  return (
    <NumberInput
      {...field}
      label={`${t(`siteRequest.${side}`)} ${suffix}`.trim()}
      hideControls
      min={0}
      decimalScale={2}
      decimalSeparator={locale === 'de' ? ',' : '.'}
      thousandSeparator={locale === 'de' ? '.' : ','}
      clampBehavior="none"
      w={150}
      value={value === null ? '' : value / scale}
      onChange={(next) => field.onChange(next === '' ? null : Number(next) * scale)}
      error={fieldState.error?.message}
    />
  );
}

function Options({
  control,
  index,
  criterion,
  shape,
}: {
  control: RequestControl;
  index: number;
  criterion: CriterionKey;
  shape: Extract<CriterionShape, { shape: 'choices' }>;
}) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: `criteria.${index}.options` });
  const words = WORDS[criterion] ?? 'uses';
  return (
    <MultiSelect
      {...field}
      label={t(`siteRequest.criterion.${criterion}`)}
      maxValues={shape.need === 'one' ? 1 : undefined}
      data={shape.options.map((value) => ({ value, label: siteWord(t, words, value) }))}
      value={field.value}
      error={fieldState.error?.message}
      style={{ flex: 1, minWidth: 220 }}
    />
  );
}

function ValueFields({ control, index, criterion }: { control: RequestControl; index: number; criterion: CriterionKey }) {
  const { t } = useTranslation();
  const shape: CriterionShape = CRITERIA[criterion];
  switch (shape.shape) {
    case 'range':
      return (
        <>
          <Limit control={control} index={index} side="min" unit={shape.unit} />
          <Limit control={control} index={index} side="max" unit={shape.unit} />
        </>
      );
    case 'atLeast':
      return <Limit control={control} index={index} side="min" unit={shape.unit} />;
    case 'atMost':
      return <Limit control={control} index={index} side="max" unit={shape.unit} />;
    case 'day':
      return <DateField control={control} name={`criteria.${index}.day`} label={t(`siteRequest.criterion.${criterion}`)} />;
    case 'choices':
      return <Options control={control} index={index} criterion={criterion} shape={shape} />;
    case 'flag':
      return null;
  }
}

function Line({ control, index, criterion, onRemove }: { control: RequestControl; index: number; criterion: CriterionKey; onRemove(): void }) {
  const { t } = useTranslation();
  const name = t(`siteRequest.criterion.${criterion}`);
  const { field, fieldState } = useController({ control, name: `criteria.${index}.importance` });
  return (
    <Card withBorder p="sm">
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <Text fw={600}>{name}</Text>
        <ActionIcon variant="subtle" color="gray" aria-label={t('siteRequest.removeCriterion', { name })} onClick={onRemove}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <Group align="flex-end" gap="md" mt="xs">
        <SegmentedControl
          aria-label={name}
          value={field.value}
          onChange={field.onChange}
          data={IMPORTANCES.map((value) => ({ value, label: t(`siteRequest.importances.${value}`) }))}
        />
        <ValueFields control={control} index={index} criterion={criterion} />
      </Group>
      {fieldState.error ? (
        <Text size="sm" c="var(--mantine-color-error)" role="alert" mt={4}>
          {fieldState.error.message}
        </Text>
      ) : null}
    </Card>
  );
}

/** The profile: what must be, what would be nice, what has still to be asked. */
export function CriteriaEditor({ control }: { control: RequestControl }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'criteria', keyName: 'line' });
  const used = new Set(fields.map((line) => line.key));
  const open = CRITERION_KEYS.filter((key) => !used.has(key));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('siteRequest.criteriaHint')}
      </Text>
      {fields.map((line, index) => (
        <Line key={line.line} control={control} index={index} criterion={line.key} onRemove={() => remove(index)} />
      ))}
      <Select
        label={t('siteRequest.addCriterion')}
        searchable
        data={open.map((value) => ({ value, label: t(`siteRequest.criterion.${value}`) }))}
        value={null}
        onChange={(key) => {
          if (key) append(emptyCriterion(key));
        }}
      />
    </Stack>
  );
}
