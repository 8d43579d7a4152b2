import { Button, Select, Switch } from '@mantine/core';
import { useApolloClient, useQuery } from '@apollo/client/react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { canMove } from '@ortstreu/shared/kernel';
import { CASE_CAUSES, CASE_STAGES, CASE_TRANSITIONS, type CaseStage } from '@ortstreu/shared/retentionCase';
import { failureFromError } from '../../apollo/failureFromError';
import { useViewer } from '../../apollo/ViewerContext';
import {
  CaseBoardDocument,
  CaseSumsDocument,
  MoreCasesDocument,
  type CaseCardFragment,
  type RetentionCaseFilter,
} from '../../graphql/__generated__/operations';
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
import { useMoveCase } from './useMoveCase';

const SHAPE = { causes: 'list', mine: 'flag', withoutNextStep: 'flag' } as const;

/** The board of cases: counts and jobs hold under the filter, whatever part of a column is loaded. */
export function CaseBoardPage() {
  const { t } = useTranslation();
  const format = useFormats();
  const navigate = useNavigate();
  const client = useApolloClient();
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
  const filterOf = (stage: CaseStage): RetentionCaseFilter => ({ ...common, stages: [stage] });
  const { data, loading, error, refetch } = useQuery(CaseBoardDocument, {
    variables: {
      recognised: filterOf('recognised'),
      clarifying: filterOf('clarifying'),
      acting: filterOf('acting'),
      secured: filterOf('secured'),
      lost: filterOf('lost'),
    },
    fetchPolicy: 'cache-and-network',
  });
  // Summed beside the cards, which need not wait for it.
  const summed = useQuery(CaseSumsDocument, { variables: { filter: common }, fetchPolicy: 'cache-and-network' });
  const reload = () => void Promise.all([refetch(), summed.refetch()]);
  const [more, setMore] = useState<Partial<Record<CaseStage, CaseCardFragment[]>>>({});
  const { move, dialog } = useMoveCase(() => {
    setMore({});
    reload();
  });

  const loadMore = async (stage: CaseStage) => {
    const loaded = [...(data?.[stage].edges ?? []), ...(more[stage] ?? [])];
    const after = more[stage] ? cursors.get(stage) : data?.[stage].pageInfo.endCursor;
    if (loaded.length === 0 || !after) return;
    const answer = await client.query({ query: MoreCasesDocument, variables: { filter: filterOf(stage), after }, fetchPolicy: 'network-only' });
    const page = answer.data?.retentionCases;
    if (!page) return;
    setCursors((known) => new Map(known).set(stage, page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null));
    setMore((known) => ({ ...known, [stage]: [...(known[stage] ?? []), ...page.edges.map((edge) => edge.node)] }));
  };
  const [cursors, setCursors] = useState<ReadonlyMap<CaseStage, string | null>>(new Map());

  const sums = new Map(summed.data?.retentionCases.sums.map((sum) => [sum.stage, sum]));
  const columns = CASE_STAGES.map((stage): BoardColumn<CaseCardFragment> => {
    const sum = sums.get(stage);
    return {
      id: stage,
      name: t(`retentionCase.stages.${stage}`),
      count: sum?.count ?? 0,
      sum: sum ? t('retentionCase.jobs', { count: sum.jobs, formatted: format.number(sum.jobs, 0) }) : undefined,
      cards: [...(data?.[stage].edges.map((edge) => edge.node) ?? []), ...(more[stage] ?? [])],
      hasMore: more[stage] ? Boolean(cursors.get(stage)) : (data?.[stage].pageInfo.hasNextPage ?? false),
      onLoadMore: () => void loadMore(stage),
    };
  });
  const total = [...sums.values()].reduce((all, sum) => all + sum.count, 0);
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
        countText={summed.data ? t('retentionCase.count', { count: total, formatted: format.number(total, 0) }) : undefined}
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
      {error && !data ? (
        <ErrorState failure={failureFromError(error)} onRetry={reload} />
      ) : loading && !data ? (
        <Skeletons kind="board" />
      ) : summed.data && total === 0 && active.length === 0 ? (
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
