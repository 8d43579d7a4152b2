import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { failureFromError } from './failureFromError';

/** Cards of a column and where the next ones begin; null when there are none after them. */
export interface ColumnPage<Card> {
  cards: readonly Card[];
  after: string | null;
}

interface Connection<Card> {
  edges: readonly { node: Card }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/** A page as the api answers it. */
export const columnPage = <Card>({ edges, pageInfo }: Connection<Card>): ColumnPage<Card> => ({
  cards: edges.map(({ node }) => node),
  after: pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null,
});

const NOTHING = { cards: [], after: null };

interface ColumnPagesOptions<Stage extends string, Card> {
  /** The answer with the beginning of every column. Another one begins anew: pages that continue an older answer would show a card twice. */
  answer: unknown;
  first(stage: Stage): ColumnPage<Card> | undefined;
  fetchAfter(stage: Stage, after: string): Promise<ColumnPage<Card> | undefined>;
}

/** The columns of a board: the beginning of each comes in one answer, the rest of a column when somebody gets to its end. */
export function useColumnPages<Stage extends string, Card>({ answer, first, fetchAfter }: ColumnPagesOptions<Stage, Card>) {
  const { t } = useTranslation();
  const [later, setLater] = useState<{ of: unknown; pages: ReadonlyMap<Stage, ColumnPage<Card>> }>({ of: undefined, pages: new Map() });
  const asking = useRef(new Set<string>());

  const column = (stage: Stage): ColumnPage<Card> => {
    const beginning = first(stage) ?? NOTHING;
    const more = later.of === answer ? later.pages.get(stage) : undefined;
    return more ? { cards: [...beginning.cards, ...more.cards], after: more.after } : beginning;
  };
  const loadMore = async (stage: Stage): Promise<void> => {
    const { after } = column(stage);
    const question = `${stage} ${after ?? ''}`;
    if (after === null || asking.current.has(question)) return;
    asking.current.add(question);
    try {
      const page = await fetchAfter(stage, after);
      if (!page) return;
      setLater((known) => {
        const pages = new Map(known.of === answer ? known.pages : []);
        return { of: answer, pages: pages.set(stage, { cards: [...(pages.get(stage)?.cards ?? []), ...page.cards], after: page.after }) };
      });
    } catch (error) {
      notifications.show({ color: 'red', message: t(`errors.${failureFromError(error).code}`, { minutes: 1 }) });
    } finally {
      asking.current.delete(question);
    }
  };
  return { column, loadMore };
}
