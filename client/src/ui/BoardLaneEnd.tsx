import { Button } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Where the loaded cards of a column end: more are fetched as soon as it comes into view, once. The button is for the keyboard and
 * for another try.
 */
export function BoardLaneEnd({ onReached }: { onReached(): void }) {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection<HTMLLIElement>();
  const reached = useRef(onReached);
  useEffect(() => {
    reached.current = onReached;
  });
  const isInView = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (isInView) reached.current();
  }, [isInView]);
  return (
    <li ref={ref}>
      <Button fullWidth size="compact-sm" variant="subtle" onClick={onReached}>
        {t('common.action.loadMore')}
      </Button>
    </li>
  );
}
