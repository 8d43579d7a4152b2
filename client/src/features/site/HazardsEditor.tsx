import { ActionIcon, Card, Group, SegmentedControl, Select, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useController, useFieldArray, type Control } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { HAZARD_STATES, HAZARDS, siteWord, type Hazard } from '@ortstreu/shared/site';
import { DateField } from '../../ui/fields/DateField';
import { TextField } from '../../ui/fields/TextField';
import { type SiteFormValues } from './siteForm';

type SiteControl = Control<SiteFormValues, unknown, unknown>;

function Line({ control, index, hazard, onRemove }: { control: SiteControl; index: number; hazard: Hazard; onRemove(): void }) {
  const { t } = useTranslation();
  const name = siteWord(t, 'hazards', hazard);
  const { field } = useController({ control, name: `hazards.${index}.state` });
  return (
    <Card withBorder p="sm" role="group" aria-label={name}>
      <Group justify="space-between" wrap="nowrap">
        <Text fw={600}>{name}</Text>
        <ActionIcon variant="subtle" color="gray" aria-label={t('site.hazard.remove', { name })} onClick={onRemove}>
          <IconX size={18} aria-hidden />
        </ActionIcon>
      </Group>
      <SegmentedControl
        mt="xs"
        aria-label={name}
        value={field.value}
        onChange={field.onChange}
        data={HAZARD_STATES.map((value) => ({ value, label: siteWord(t, 'hazardStates', value) }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
        <DateField control={control} name={`hazards.${index}.surveyedOn`} label={t('site.hazard.surveyedOn')} />
        <TextField control={control} name={`hazards.${index}.note`} label={t('site.hazard.note')} />
      </SimpleGrid>
    </Card>
  );
}

/** What is known about ground, protection and contamination: state, day of the survey and what it says. What is not listed is unknown. */
export function HazardsEditor({ control }: { control: SiteControl }) {
  const { t } = useTranslation();
  const { fields, append, remove } = useFieldArray({ control, name: 'hazards', keyName: 'line' });
  const used = new Set(fields.map((line) => line.hazard));
  const open = HAZARDS.filter((hazard) => !used.has(hazard));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('site.hazard.hint')}
      </Text>
      {fields.map((line, index) => (
        <Line key={line.line} control={control} index={index} hazard={line.hazard} onRemove={() => remove(index)} />
      ))}
      {open.length > 0 ? (
        <Select
          label={t('site.hazard.add')}
          data={open.map((value) => ({ value, label: siteWord(t, 'hazards', value) }))}
          value={null}
          onChange={(hazard) => {
            if (hazard) append({ hazard, state: 'clear', surveyedOn: null, note: '' });
          }}
        />
      ) : null}
    </Stack>
  );
}
