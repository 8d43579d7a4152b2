import { Button, Select, Switch } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { canMove } from '@ortstreu/shared/kernel';
import { REQUEST_MOVES, REQUEST_SOURCES, REQUEST_STAGES, type RequestStage } from '@ortstreu/shared/siteRequest';
import { failureFromError } from '../../apollo/failureFromError';
import { useViewer } from '../../apollo/ViewerContext';
import { type RequestCardFragment, type SiteRequestFilter } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterChips } from '../../ui/FilterChips';
import { KanbanBoard } from '../../ui/KanbanBoard';
import { type BoardColumn } from '../../ui/KanbanBoard.types';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { SearchBox } from '../../ui/SearchBox';
import { Skeletons } from '../../ui/Skeletons';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';
import { RequestCard } from './RequestCard';
import { useMoveRequest } from './useMoveRequest';
import { useRequestColumns } from './useRequestColumns';

const SHAPE = { search: 'text', sources: 'list', mine: 'flag', withoutNextStep: 'flag', unanswered: 'flag' } as const;

/** The board of requests: counts and areas hold under the filter, whatever part of a column is loaded. */
export function RequestBoardPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { values, active, set, reset } = useUrlFilters(SHAPE);
  const filter = useMemo(
    (): SiteRequestFilter => ({
      search: values.search,
      sources: values.sources as SiteRequestFilter['sources'],
      managerId: values.mine ? viewer.user.id : undefined,
      withoutNextStep: values.withoutNextStep,
      unanswered: values.unanswered,
    }),
    [values, viewer.user.id],
  );
  const board = useRequestColumns(filter);
  const { total } = board;
  const { move, dialog } = useMoveRequest(board.refetch);
  const columns = REQUEST_STAGES.map((stage): BoardColumn<RequestCardFragment> => {
    const { cards, after } = board.column(stage);
    const sum = board.sumOf(stage);
    return {
      id: stage,
      name: t(`siteRequest.stages.${stage}`),
      count: sum?.count,
      sum: sum && format.area(sum.areaM2),
      cards,
      hasMore: after !== null,
      onLoadMore: () => void board.loadMore(stage),
    };
  });
  const create = viewer.can.write ? (
    <Button component={Link} to="/requests/new">
      {t('siteRequest.new')}
    </Button>
  ) : null;
  const labels: Record<keyof typeof SHAPE, string> = {
    search: `„${values.search ?? ''}“`,
    sources: (values.sources ?? []).map((source) => t(`siteRequest.sources.${source as 'other'}`)).join(', '),
    mine: t('siteRequest.mine'),
    withoutNextStep: t('siteRequest.noNextStep'),
    unanswered: t('siteRequest.clock'),
  };
  return (
    <PageBody kind="fill">
      <PageHeader title={t('siteRequest.title')} sentence={t('siteRequest.context')} action={create} />
      <FilterChips
        chips={active.map((key) => ({ key, label: labels[key], onRemove: () => set({ [key]: undefined }) }))}
        countText={total === undefined ? undefined : t('common.filter.count', { count: total, formatted: format.number(total, 0) })}
        onReset={reset}
      >
        <SearchBox label={t('common.action.search')} value={values.search} onSearch={(search) => set({ search }, { typing: true })} />
        <Select
          aria-label={t('siteRequest.source')}
          placeholder={t('siteRequest.source')}
          clearable
          data={REQUEST_SOURCES.map((value) => ({ value, label: t(`siteRequest.sources.${value}`) }))}
          value={values.sources?.[0] ?? null}
          onChange={(source) => set({ sources: source ? [source] : undefined })}
        />
        <Switch label={t('siteRequest.mine')} checked={values.mine ?? false} onChange={(event) => set({ mine: event.currentTarget.checked || undefined })} />
        <Switch
          label={t('siteRequest.noNextStep')}
          checked={values.withoutNextStep ?? false}
          onChange={(event) => set({ withoutNextStep: event.currentTarget.checked || undefined })}
        />
      </FilterChips>
      {board.error && !board.isLoaded ? (
        <ErrorState failure={failureFromError(board.error)} onRetry={board.refetch} />
      ) : board.loading && !board.isLoaded ? (
        <Skeletons kind="board" />
      ) : total === 0 && active.length === 0 ? (
        <EmptyState icon={<IconInbox size={40} />} title={t('siteRequest.emptyTitle')} text={t('siteRequest.emptyText')} action={create} />
      ) : (
        <KanbanBoard
          label={t('siteRequest.board')}
          columns={columns}
          cardId={(card) => card.id}
          cardName={(card) => card.displayName}
          renderCard={(card) => <RequestCard card={card} />}
          onOpen={(card) => void navigate(`/requests/${card.id}`)}
          onMove={viewer.can.write ? (card, to) => move(card, to as RequestStage) : undefined}
          canMove={(card, to) => card.viewerCan.move && canMove(REQUEST_MOVES, card.stage, to as RequestStage)}
        />
      )}
      {dialog}
    </PageBody>
  );
}
