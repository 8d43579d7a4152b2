import { ActionIcon, Card, Fieldset, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconX } from '@tabler/icons-react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LOCALES } from '@ortstreu/shared/i18n';
import { DateField } from '../../ui/fields/DateField';
import { ChipField } from '../../ui/fields/SelectField';
import { TextAreaField, TextField } from '../../ui/fields/TextField';
import { FormFrame, type FormFrameProps } from '../../ui/FormFrame';
import { type OfferFormValues } from './offerForm';

interface OfferFormProps extends Omit<FormFrameProps, 'form' | 'submitLabel' | 'children'> {
  form: UseFormReturn<OfferFormValues, unknown, unknown>;
}

/** Texts, order of the sites, recipient and validity of an offer. */
export function OfferForm({ form, ...frame }: OfferFormProps) {
  const { t } = useTranslation();
  const { control, formState } = form;
  const { fields, move, remove } = useFieldArray({ control, name: 'items' });
  const itemsError = formState.errors.items?.message ?? formState.errors.items?.root?.message;
  return (
    <FormFrame form={form} submitLabel={t('offer.draft')} {...frame}>
      <Fieldset legend={t('offer.one')}>
        <Stack>
          <TextField control={control} name="title" label={t('offer.headline')} description={t('offer.headlineHint')} required data-autofocus />
          <TextAreaField control={control} name="intro" label={t('offer.intro')} />
          {([0, 1, 2] as const).map((index) => (
            <TextField
              key={index}
              control={control}
              name={`reasons.${index}`}
              label={index === 0 ? t('offer.reasons') : t('offer.reason', { number: index + 1 })}
            />
          ))}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('offer.sites')}>
        <Stack>
          {fields.map((item, index) => (
            <Card key={item.id} withBorder p="sm">
              <Group justify="space-between" wrap="nowrap">
                <Text fw={600}>
                  {index + 1}. {item.name}
                </Text>
                <Group gap={4} wrap="nowrap">
                  <ActionIcon variant="default" aria-label={t('offer.up', { name: item.name })} disabled={index === 0} onClick={() => move(index, index - 1)}>
                    <IconArrowUp size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon
                    variant="default"
                    aria-label={t('offer.down', { name: item.name })}
                    disabled={index === fields.length - 1}
                    onClick={() => move(index, index + 1)}
                  >
                    <IconArrowDown size={16} aria-hidden />
                  </ActionIcon>
                  <ActionIcon variant="default" aria-label={t('offer.remove', { name: item.name })} onClick={() => remove(index)}>
                    <IconX size={16} aria-hidden />
                  </ActionIcon>
                </Group>
              </Group>
              <TextAreaField control={control} name={`items.${index}.text`} label={t('offer.siteText', { name: item.name })} />
            </Card>
          ))}
          {itemsError ? (
            <Text role="alert" size="sm" c="var(--mantine-color-error)">
              {itemsError}
            </Text>
          ) : null}
        </Stack>
      </Fieldset>
      <Fieldset legend={t('offer.recipientName')}>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <TextField control={control} name="recipient.name" label={t('offer.recipientName')} autoComplete="off" />
          <TextField control={control} name="recipient.email" label={t('offer.recipientEmail')} type="email" required autoComplete="off" />
          <TextField control={control} name="contactPhone" label={t('offer.contactPhone')} type="tel" />
          <DateField control={control} name="validUntil" label={t('offer.validUntil')} required />
        </SimpleGrid>
        <ChipField
          control={control}
          name="locale"
          label={t('offer.locale')}
          options={LOCALES.map((value) => ({ value, label: t(`offer.locales.${value}`) }))}
        />
      </Fieldset>
    </FormFrame>
  );
}
