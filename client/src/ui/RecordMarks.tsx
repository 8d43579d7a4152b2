import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What is not as usual about a record: read by a few only, or invented. */
export function RecordMarks({ isRestricted = false, isSample = false }: { isRestricted?: boolean; isSample?: boolean }) {
  const { t } = useTranslation();
  const marks = [...(isRestricted ? [t('common.restricted')] : []), ...(isSample ? [t('common.sample')] : [])];
  return marks.map((mark) => (
    <Badge key={mark} variant="outline" color="gray">
      {mark}
    </Badge>
  ));
}
