import { Radio, Stack } from '@mantine/core';
import { useController, type Control, type FieldPath, type FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { SETUP_CONTENTS } from '@ortstreu/shared/setup';

/** Begin empty or with the sample town. */
export function SetupContentField<Values extends FieldValues>({ control, name }: { control: Control<Values, unknown, unknown>; name: FieldPath<Values> }) {
  const { t } = useTranslation();
  const {
    field: { value, onChange },
  } = useController({ control, name });
  return (
    <Radio.Group label={t('setup.content.title')} value={String(value)} onChange={onChange}>
      <Stack gap="xs" mt="xs">
        {SETUP_CONTENTS.map((content) => (
          <Radio key={content} value={content} label={t(`setup.content.${content}`)} description={t(`setup.content.${content}Hint`)} />
        ))}
      </Stack>
    </Radio.Group>
  );
}
