import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isClosedStage, type CaseStage } from '@ortstreu/shared/retentionCase';
import { useSayFailure } from '../../apollo/useSayFailure';
import { MoveCaseDocument, type CaseCardFragment } from '../../graphql/__generated__/operations';
import { useUndo } from '../../ui/useUndo';
import { MoveCaseDialog, type CaseEnding } from './MoveCaseDialog';

/** What a move needs to know of a case. */
export type MovableCase = Pick<CaseCardFragment, 'id' | 'version' | 'title' | 'stage' | 'jobsAtStake'>;

interface Question {
  card: MovableCase;
  stage: 'secured' | 'lost';
  answer(ending: CaseEnding | null): void;
}

/** Moves a case; the last two stages ask for outcome and reason first. Every move can be taken back for ten seconds. */
export function useMoveCase(onMoved: () => void) {
  const { t } = useTranslation();
  const [moveCase] = useMutation(MoveCaseDocument);
  const [question, setQuestion] = useState<Question | null>(null);
  const offerUndo = useUndo();
  const sayFailure = useSayFailure();
  const latest = useRef(onMoved);
  useEffect(() => {
    latest.current = onMoved;
  }, [onMoved]);

  const ask = (card: MovableCase, stage: 'secured' | 'lost') => new Promise<CaseEnding | null>((answer) => setQuestion({ card, stage, answer }));

  const move = async (card: MovableCase, stage: CaseStage): Promise<void> => {
    const ending = isClosedStage(stage) ? await ask(card, stage) : {};
    setQuestion(null);
    if (ending === null) throw new Error('given up');
    try {
      const { data } = await moveCase({ variables: { input: { id: card.id, version: card.version, stage, ...ending } } });
      latest.current();
      const moved = data?.moveRetentionCase;
      if (!moved) return;
      offerUndo(t('retentionCase.moved', { title: card.title, stage: t(`retentionCase.stages.${stage}`) }), async () => {
        // A closed case goes back by way of the stages that the table allows from there.
        const back = isClosedStage(stage) && card.stage === 'recognised' ? 'clarifying' : card.stage;
        const first = await moveCase({ variables: { input: { id: card.id, version: moved.version, stage: back } } });
        const version = first.data?.moveRetentionCase.version;
        if (back !== card.stage && version) await moveCase({ variables: { input: { id: card.id, version, stage: card.stage } } });
        latest.current();
      });
    } catch (error) {
      latest.current();
      sayFailure(error);
      throw error;
    }
  };

  const dialog = question ? <MoveCaseDialog card={question.card} stage={question.stage} onAnswer={question.answer} /> : null;
  return { move, dialog };
}
