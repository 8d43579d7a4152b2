import { addBusinessDays, businessDayOnOrAfter, type FederalState, type LocalDate } from '@ortstreu/shared/kernel';

export const REMINDER_STEPS = ['due', 'again', 'escalate'] as const;
export type ReminderStep = (typeof REMINDER_STEPS)[number];

export interface Reminder {
  step: ReminderStep;
  on: LocalDate;
}

/** Working days after the reminder of the due day. */
const AGAIN_AFTER = 3;
const ESCALATE_AFTER = 5;

/** When somebody is reminded of what is due: that day (or the next working day), three working days later, and after a week of working days the head. */
export function reminderPlan(dueOn: LocalDate, state: FederalState): Reminder[] {
  const first = businessDayOnOrAfter(dueOn, state);
  return [
    { step: 'due', on: first },
    { step: 'again', on: addBusinessDays(first, AGAIN_AFTER, state) },
    { step: 'escalate', on: addBusinessDays(first, ESCALATE_AFTER, state) },
  ];
}

/** The one reminder to send today: the latest step whose day has come and that was not sent; earlier ones are skipped, never caught up. */
export function reminderDue(dueOn: LocalDate, sent: readonly ReminderStep[], today: LocalDate, state: FederalState): ReminderStep | undefined {
  const reached = reminderPlan(dueOn, state)
    .filter((reminder) => reminder.on <= today)
    .at(-1);
  if (!reached) return undefined;
  const furthest = Math.max(-1, ...sent.map((step) => REMINDER_STEPS.indexOf(step)));
  return REMINDER_STEPS.indexOf(reached.step) > furthest ? reached.step : undefined;
}

export interface Absence {
  personId: string;
  from: LocalDate;
  /** Last day of the absence. */
  until: LocalDate;
  deputyId?: string | undefined;
}

/** Who acts for a person on a day: the deputy while away, the deputy's deputy if that one is away too, else the person. */
export function actingFor(personId: string, absences: readonly Absence[], day: LocalDate): string {
  const seen = new Set<string>();
  let acting = personId;
  for (;;) {
    seen.add(acting);
    const away = absences.find((absence) => absence.personId === acting && absence.from <= day && day <= absence.until);
    if (!away) return acting;
    if (!away.deputyId || seen.has(away.deputyId)) return personId;
    acting = away.deputyId;
  }
}

export interface ReminderPeople {
  ownerId: string;
  headIds: readonly string[];
  absences: readonly Absence[];
}

/** Who hears of it. Once it is escalated the heads hear it too, but nobody twice. */
export function reminderRecipients(step: ReminderStep, { ownerId, headIds, absences }: ReminderPeople, day: LocalDate): string[] {
  const people = step === 'escalate' ? [ownerId, ...headIds] : [ownerId];
  return [...new Set(people.map((person) => actingFor(person, absences, day)))];
}
