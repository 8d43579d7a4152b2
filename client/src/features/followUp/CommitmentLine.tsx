import { useTranslation } from 'react-i18next';
import { type CompanyNextStepsQuery } from '../../graphql/__generated__/operations';
import { ErrorState } from '../../ui/ErrorState';
import { useFormats } from '../../ui/LocaleContext';
import { StepLine } from './StepLine';
import { useKeepPromise } from './useKeepPromise';

type OpenCommitment = NonNullable<CompanyNextStepsQuery['company']>['openCommitments'][number];

/** An open promise to the company. */
export function CommitmentLine({
  commitment,
  company,
  onChanged,
}: {
  commitment: OpenCommitment;
  company?: { id: string; name: string } | null;
  onChanged(): void;
}) {
  const { t } = useTranslation();
  const format = useFormats();
  const { keep, loading, failure } = useKeepPromise(commitment, onChanged);
  const when = t(commitment.isOverdue ? 'commitment.overdue' : 'commitment.due', { date: format.date(commitment.dueOn) });
  const actions = commitment.viewerCan.complete ? [{ label: t('commitment.complete'), working: loading, onAct: () => void keep() }] : [];
  return (
    <StepLine
      company={company}
      title={`${t('commitment.one')}: ${commitment.text}`}
      details={[commitment.owner?.name, when]}
      isOverdue={commitment.isOverdue}
      actions={actions}
    >
      {failure ? <ErrorState failure={failure} /> : null}
    </StepLine>
  );
}
