import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComboOption, ComboSource } from '../comboSource';

const PAUSE_MS = 150;

interface Answer {
  query: string;
  options: readonly ComboOption[];
  failed: boolean;
}

interface ComboAnswer {
  options: readonly ComboOption[];
  waiting: boolean;
  /** What to say while there is nothing to choose. */
  quiet: string;
}

/** Asks after a short pause in typing and forgets questions that were overtaken. */
export function useComboAnswer(search: ComboSource, query: string, opened: boolean, from: number): ComboAnswer {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<Answer>();
  const asks = opened && query.length >= from;

  useEffect(() => {
    if (!asks) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      search(query, abort.signal).then(
        (options) => !abort.signal.aborted && setAnswer({ query, options, failed: false }),
        () => !abort.signal.aborted && setAnswer({ query, options: [], failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [asks, query, search]);

  if (!asks) return { options: [], waiting: false, quiet: t('common.combo.typeMore', { count: from }) };
  if (answer?.query !== query) return { options: answer?.options ?? [], waiting: true, quiet: t('common.combo.searching') };
  return { options: answer.options, waiting: false, quiet: t(answer.failed ? 'common.combo.failed' : 'common.combo.nothing') };
}
