import { useQuery } from '@apollo/client/react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { SignalInboxDocument, type DismissReason, type SignalLineFragment } from '../../graphql/__generated__/operations';
import { useShortcut } from '../../ui/hooks/useShortcut';
import { useUndo } from '../../ui/useUndo';
import { INBOX_VARIABLES } from './inboxVariables';
import { canAssign } from './canAssign';
import { useSignalDecision } from './useSignalDecision';

/** The one signal of the list that is being decided on; J and K walk, and the focus goes along. */
function useCurrent(signals: readonly SignalLineFragment[], list: RefObject<HTMLElement | null>) {
  const [currentId, setCurrentId] = useState<string>();
  const wantsFocus = useRef(false);
  const index = Math.max(
    0,
    signals.findIndex((signal) => signal.id === currentId),
  );
  const step = (by: number) => {
    const next = signals[Math.min(Math.max(index + by, 0), signals.length - 1)];
    if (!next) return;
    wantsFocus.current = true;
    setCurrentId(next.id);
  };
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus();
  });
  useShortcut('j', () => step(1), { enabled: signals.length > 0 });
  useShortcut('k', () => step(-1), { enabled: signals.length > 0 });
  return {
    current: signals[index],
    choose: setCurrentId,
    /** The next one takes the place of the decided one. */
    advance: () => setCurrentId((signals[index + 1] ?? signals[index - 1])?.id),
  };
}

/** Undecided signals and the decision on the current one, by mouse and by J K B Z V. */
export function useSignalInbox(list: RefObject<HTMLElement | null>) {
  const { t } = useTranslation();
  const offerUndo = useUndo();
  const query = useQuery(SignalInboxDocument, { variables: INBOX_VARIABLES, fetchPolicy: 'cache-and-network' });
  const signals = query.data?.signals.edges.map((edge) => edge.node).filter((signal) => signal.status === 'new') ?? [];
  const { current, choose, advance } = useCurrent(signals, list);
  const [dismissing, setDismissing] = useState(false);
  const [assigning, setAssigning] = useState(false);
  const decisions = useSignalDecision();
  const canDecide = current?.viewerCan.decide ?? false;

  const confirm = async () => {
    if (!current) return;
    const decided = await decisions.confirm(current);
    if (!decided) return;
    advance();
    offerUndo(t('signal.confirmed'), async () => void (await decisions.reopen(decided)));
  };
  const dismiss = async (reason: DismissReason, note: string) => {
    if (!current) return;
    const decided = await decisions.dismiss(current, reason, note);
    setDismissing(false);
    if (!decided) return;
    advance();
    offerUndo(t('signal.dismissed'), async () => void (await decisions.reopen(decided)));
  };
  const assign = async (company: { id: string; label: string }) => {
    const before = current?.company?.id;
    if (!current || before === undefined) return;
    const moved = await decisions.assign(current, company.id);
    setAssigning(false);
    if (moved) offerUndo(t('signal.assigned', { company: company.label }), async () => void (await decisions.assign(moved, before)));
  };
  useShortcut('b', () => void confirm(), { enabled: canDecide && !decisions.working });
  useShortcut('v', () => setDismissing(true), { enabled: canDecide });
  useShortcut('z', () => setAssigning(true), { enabled: canDecide && canAssign(current) });
  return { query, signals, current, choose, decisions, confirm, dismiss, dismissing, setDismissing, assign, assigning, setAssigning };
}
