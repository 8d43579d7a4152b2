import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { needsLossReason, type RequestStage } from '@ortstreu/shared/siteRequest';
import { useSayFailure } from '../../apollo/useSayFailure';
import { MoveSiteRequestDocument, type RequestCardFragment } from '../../graphql/__generated__/operations';
import { useUndo } from '../../ui/useUndo';
import { LossDialog, type Loss } from './LossDialog';

export type MovableRequest = Pick<RequestCardFragment, 'id' | 'version' | 'displayName' | 'stage'>;

interface Question {
  card: MovableRequest;
  stage: 'lost' | 'parked';
  answer(loss: Loss | null): void;
}

/** Moves a request; what ends or rests asks for the reason first. Every move can be taken back for ten seconds. */
export function useMoveRequest(onMoved: () => void) {
  const { t } = useTranslation();
  const [moveRequest] = useMutation(MoveSiteRequestDocument);
  const [question, setQuestion] = useState<Question | null>(null);
  const offerUndo = useUndo();
  const sayFailure = useSayFailure();

  const ask = (card: MovableRequest, stage: 'lost' | 'parked') => new Promise<Loss | null>((answer) => setQuestion({ card, stage, answer }));

  const move = async (card: MovableRequest, stage: RequestStage): Promise<void> => {
    const loss = needsLossReason(stage) ? await ask(card, stage as 'lost' | 'parked') : {};
    setQuestion(null);
    if (loss === null) throw new Error('given up');
    try {
      const { data } = await moveRequest({ variables: { input: { id: card.id, version: card.version, stage, ...loss } } });
      onMoved();
      const version = data?.moveSiteRequest.version;
      if (!version || needsLossReason(card.stage)) return;
      offerUndo(t('siteRequest.moved', { name: card.displayName, stage: t(`siteRequest.stages.${stage}`) }), async () => {
        await moveRequest({ variables: { input: { id: card.id, version, stage: card.stage } } });
        onMoved();
      });
    } catch (error) {
      onMoved();
      sayFailure(error);
      throw error;
    }
  };

  const dialog = question ? <LossDialog name={question.card.displayName} stage={question.stage} onAnswer={question.answer} /> : null;
  return { move, dialog };
}
