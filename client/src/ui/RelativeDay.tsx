import { Text } from '@mantine/core';
import { isLocalDate, type LocalDate } from '@ortstreu/shared/kernel';
import { useFormats } from './LocaleContext';

/** „vor 3 Monaten“ with the full date on hover; a grey word when there is no day. */
export function RelativeDay({ day, today, never }: { day: string | null | undefined; today: LocalDate; never: string }) {
  const format = useFormats();
  if (!day || !isLocalDate(day))
    return (
      <Text span inherit c="dimmed">
        {never}
      </Text>
    );
  return (
    <time dateTime={day} title={format.longDate(day)}>
      {format.relativeDay(day, today)}
    </time>
  );
}
