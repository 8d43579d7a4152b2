import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLate } from './hooks/useLate';

interface SkeletonsProps {
  /** The real layout that is on its way. */
  kind: 'rows' | 'cards' | 'page' | 'board';
  count?: number;
}

const HEIGHT = { rows: 36, cards: 96, page: 140, board: 220 };

/** A placeholder of the coming layout, shown only when the wait lasts longer than 150 ms. */
export function Skeletons({ kind, count = kind === 'rows' ? 8 : 3 }: SkeletonsProps) {
  const { t } = useTranslation();
  const late = useLate(true);
  return (
    <div role="status" aria-busy>
      <VisuallyHidden>{t('common.loading')}</VisuallyHidden>
      {late ? (
        <Stack gap="xs" aria-hidden>
          {kind === 'page' ? <Skeleton height={32} width="40%" /> : null}
          {Array.from({ length: count }, (_, index) => (
            <Skeleton key={index} height={HEIGHT[kind]} />
          ))}
        </Stack>
      ) : null}
    </div>
  );
}
