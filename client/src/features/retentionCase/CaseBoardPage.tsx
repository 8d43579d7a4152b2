import { Button, Select, Switch } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { canMove } from '@ortstreu/shared/kernel';
import { CASE_CAUSES, CASE_STAGES, CASE_TRANSITIONS, type CaseStage } from '@ortstreu/shared/retentionCase';
import { failureFromError } from '../../apollo/failureFromError';
import { useViewer } from '../../apollo/ViewerContext';
import { type CaseCardFragment, type RetentionCaseFilter } from '../../graphql/__generated__/operations';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorState } from '../../ui/ErrorState';
import { FilterChips } from '../../ui/FilterChips';
import { KanbanBoard } from '../../ui/KanbanBoard';
import { type BoardColumn } from '../../ui/KanbanBoard.types';
import { useFormats } from '../../ui/LocaleContext';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { Skeletons } from '../../ui/Skeletons';
import { useUrlFilters } from '../../ui/hooks/useUrlFilters';
import { CaseCard } from './CaseCard';
import { useCaseColumns } from './useCaseColumns';
import { useMoveCase } from './useMoveCase';

const SHAPE = { causes: 'list', mine: 'flag', withoutNextStep: 'flag' } as const;

/** The board of cases: counts and jobs hold under the filter, whatever part of a column is loaded. */
export function CaseBoardPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { values, active, set, reset } = useUrlFilters(SHAPE);
  const common = useMemo(
    (): RetentionCaseFilter => ({
      causes: values.causes as RetentionCaseFilter['causes'],
      ownerId: values.mine ? viewer.user.id : undefined,
      withoutNextStep: values.withoutNextStep,
    }),
    [values, viewer.user.id],
  );
  const board = useCaseColumns(common);
  const { total } = board;
  const { move, dialog } = useMoveCase(board.refetch);
  const columns = CASE_STAGES.map((stage): BoardColumn<CaseCardFragment> => {
    const { cards, after } = board.column(stage);
    const sum = board.sumOf(stage);
    return {
      id: stage,
      name: t(`retentionCase.stages.${stage}`),
      count: sum?.count,
      sum: sum && t('retentionCase.jobs', { count: sum.jobs, formatted: format.number(sum.jobs, 0) }),
      cards,
      hasMore: after !== null,
      onLoadMore: () => void board.loadMore(stage),
    };
  });
  const create = viewer.can.write ? (
    <Button component={Link} to="/cases/new">
      {t('retentionCase.create')}
    </Button>
  ) : null;
  const chips = active.map((key) => ({
    key,
    label:
      key === 'causes'
        ? (values.causes ?? []).map((cause) => t(`retentionCase.causes.${cause as 'other'}`)).join(', ')
        : t(key === 'mine' ? 'retentionCase.mine' : 'retentionCase.withoutNextStep'),
    onRemove: () => set({ [key]: undefined }),
  }));

  return (
    <PageBody kind="fill">
      <PageHeader title={t('retentionCase.title')} sentence={t('retentionCase.sentence')} action={create} />
      <FilterChips
        chips={chips}
        countText={total === undefined ? undefined : t('retentionCase.count', { count: total, formatted: format.number(total, 0) })}
        onReset={reset}
      >
        <Select
          aria-label={t('retentionCase.field.cause')}
          placeholder={t('retentionCase.field.cause')}
          clearable
          data={CASE_CAUSES.map((value) => ({ value, label: t(`retentionCase.causes.${value}`) }))}
          value={values.causes?.[0] ?? null}
          onChange={(cause) => set({ causes: cause ? [cause] : undefined })}
        />
        <Switch label={t('retentionCase.mine')} checked={values.mine ?? false} onChange={(event) => set({ mine: event.currentTarget.checked || undefined })} />
        <Switch
          label={t('retentionCase.withoutNextStep')}
          checked={values.withoutNextStep ?? false}
          onChange={(event) => set({ withoutNextStep: event.currentTarget.checked || undefined })}
        />
      </FilterChips>
      {board.error && !board.isLoaded ? (
        <ErrorState failure={failureFromError(board.error)} onRetry={board.refetch} />
      ) : board.loading && !board.isLoaded ? (
        <Skeletons kind="board" />
      ) : total === 0 && active.length === 0 ? (
        <EmptyState title={t('retentionCase.emptyTitle')} text={t('retentionCase.emptyText')} action={create} />
      ) : (
        <KanbanBoard
          label={t('retentionCase.board')}
          columns={columns}
          cardId={(card) => card.id}
          cardName={(card) => card.title}
          renderCard={(card) => <CaseCard card={card} />}
          onOpen={(card) => void navigate(`/cases/${card.id}`)}
          onMove={viewer.can.write ? (card, to) => move(card, to as CaseStage) : undefined}
          canMove={(card, to) => card.viewerCan.move && canMove(CASE_TRANSITIONS, card.stage, to as CaseStage)}
        />
      )}
      {dialog}
    </PageBody>
  );
}
