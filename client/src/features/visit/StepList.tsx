import { useTranslation } from 'react-i18next';
import { QUESTIONS, stepOfPath, type VisitDraft } from './visitDraft';
import classes from './visit.module.css';

interface StepListProps {
  draft: VisitDraft;
  step: number;
  onStep(step: number): void;
  issues: readonly { path: string }[];
}

/** Where one is and what was asked, to jump to as the conversation goes. */
export function StepList({ draft, step, onStep, issues }: StepListProps) {
  const { t } = useTranslation();
  const wrong = new Set(issues.map((issue) => stepOfPath(issue.path, draft)));
  const entries = [
    { at: 0, label: t('visit.section.basics'), asked: false },
    ...QUESTIONS.map((question, index) => ({
      at: index + 1,
      label: t(`visit.questionShort.${question.code as 'stay'}`),
      asked: draft.answers[question.code] !== undefined || (question.storedAs === 'commitments' && draft.promises.length > 0),
    })),
    { at: QUESTIONS.length + 1, label: t('visit.section.end'), asked: draft.actionNeeded !== null },
  ];
  return (
    <nav aria-label={t('visit.steps')}>
      <ol className={classes.steps}>
        {entries.map((entry) => (
          <li key={entry.at}>
            <button type="button" className={classes.step} aria-current={entry.at === step ? 'step' : undefined} onClick={() => onStep(entry.at)}>
              {entry.label}
              {wrong.has(entry.at) ? (
                <span role="img" aria-label={t('visit.stepWrong')}>
                  ⚠
                </span>
              ) : entry.asked ? (
                <span className={classes.mark} role="img" aria-label={t('visit.stepAsked')}>
                  ✓
                </span>
              ) : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
