import { laterOf, type LocalDate } from '@ortstreu/shared/kernel';
import type { FollowUpOrigin } from './followUp';
import { nextContactDate, type CadenceRule, type ContactFacts, type NextContact } from './nextContactDate';

/** A sentence of the catalogue with its values. */
export interface PlanReason {
  messageKey: string;
  params: Record<string, string | number>;
}

/** An open visit or call. */
export interface OpenContact {
  id: string;
  ownerId: string;
  dueOn: LocalDate;
  origin: FollowUpOrigin;
  reason: PlanReason | null;
}

export interface PlanFacts extends ContactFacts {
  /** When a person last closed a contact that the product had planned, without noting one: "not needed now" counts as an answer. */
  lastAnsweredOn?: LocalDate | null;
}

export interface PlanWish {
  ownerId: string;
  dueOn: LocalDate;
  origin: NextContact['origin'];
  reason: PlanReason;
}

export type PlanStep =
  { action: 'none' } | { action: 'cancel'; id: string } | { action: 'schedule'; wish: PlanWish } | { action: 'move'; id: string; wish: PlanWish };

const NONE: PlanStep = { action: 'none' };

const isSame = (a: PlanReason | null, b: PlanReason): boolean => {
  const entries = (reason: PlanReason): string => JSON.stringify(Object.entries(reason.params).sort(([x], [y]) => x.localeCompare(y)));
  return a !== null && a.messageKey === b.messageKey && entries(a) === entries(b);
};

const spokeOn = ({ lastContactOn, lastAnsweredOn }: PlanFacts): LocalDate | null | undefined =>
  lastContactOn && lastAnsweredOn ? laterOf(lastContactOn, lastAnsweredOn) : (lastContactOn ?? lastAnsweredOn);

/** What a person has planned is enough for the cadence, and for attention when it is early enough. */
const isMetByPerson = (planned: readonly OpenContact[], { origin, dueOn }: NextContact): boolean =>
  planned.some((contact) => contact.origin === 'person' && (origin === 'cadence' || contact.dueOn <= dueOn));

/** What is due already is put off only by a contact, never by time or a calmer level. */
function changeOf(planned: OpenContact, wish: PlanWish, today: LocalDate): PlanStep {
  const isHandedOver = planned.ownerId !== wish.ownerId;
  const keep: PlanStep = isHandedOver ? { action: 'move', id: planned.id, wish: { ...wish, dueOn: laterOf(planned.dueOn, today) } } : NONE;
  if (isSame(planned.reason, wish.reason)) return keep;
  const isAnswered = (planned.reason?.params['lastContactOn'] ?? null) !== (wish.reason.params['lastContactOn'] ?? null);
  return planned.dueOn <= today && !isAnswered ? keep : { action: 'move', id: planned.id, wish };
}

/**
 * What to do about the next contact with one company. As long as the reasons are the same, nothing changes, so that a day that a
 * person has chosen stays.
 */
export function planStep(facts: PlanFacts, open: readonly OpenContact[], rule: CadenceRule, today: LocalDate): PlanStep {
  const lastContactOn = spokeOn(facts);
  const next = nextContactDate({ ...facts, lastContactOn }, rule, today);
  const planned = open.find(({ origin }) => origin !== 'person');
  if (!next || !facts.accountManagerId || isMetByPerson(open, next)) return planned ? { action: 'cancel', id: planned.id } : NONE;
  const reason: PlanReason = { messageKey: next.messageKey, params: { ...next.params, ...(lastContactOn ? { lastContactOn } : {}) } };
  const wish: PlanWish = { ownerId: facts.accountManagerId, dueOn: next.dueOn, origin: next.origin, reason };
  return planned ? changeOf(planned, wish, today) : { action: 'schedule', wish };
}
