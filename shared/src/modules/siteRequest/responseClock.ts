import { addDays, instantAt, isoWeekday, localDateOf, type LocalDate } from '@ortstreu/shared/kernel';

/** What an agency answers first: that it has arrived, who cares for it, which sites there are. */
export const RESPONSE_STEPS = ['acknowledgement', 'person', 'sites'] as const;
export type ResponseStep = (typeof RESPONSE_STEPS)[number];

/** Working days after the day of arrival by whose end a step is due. */
export const RESPONSE_TARGETS: Readonly<Record<ResponseStep, number>> = { acknowledgement: 0, person: 1, sites: 2 };

/** End of an office day, agency's zone. Whatever arrives later or on a day off counts as having come with the next working day. */
const CLOSING_HOUR = 17;

export interface ResponseFacts {
  /** When the enquiry reached the agency, not when somebody entered it. */
  arrivedAt: Date;
  acknowledgedAt: Date | null;
  personNamedAt: Date | null;
  sitesSentAt: Date | null;
}

export interface ResponseTarget {
  step: ResponseStep;
  dueAt: Date;
  doneAt: Date | null;
  state: 'inTime' | 'late' | 'running' | 'overdue';
}

export interface ResponseClock {
  targets: ResponseTarget[];
  /** Milliseconds from arrival to the first answer; null while there is none. */
  firstAnswerMs: number | null;
  /** The next target that is still open. */
  next: ResponseTarget | null;
}

export interface OfficeCalendar {
  timeZone: string;
  /** Monday to Friday when absent; hand in the holidays of the federal state. */
  isWorkingDay?: (day: LocalDate) => boolean;
}

const isWeekday = (day: LocalDate): boolean => isoWeekday(day) <= 5;

function workingDayFrom(day: LocalDate, isWorkingDay: (day: LocalDate) => boolean): LocalDate {
  let candidate = day;
  // A year without a single working day is a broken calendar, not a long holiday.
  for (let tries = 0; tries < 366 && !isWorkingDay(candidate); tries += 1) candidate = addDays(candidate, 1);
  return candidate;
}

type DueDays = Readonly<Record<ResponseStep, LocalDate>>;

/** By calendar and first day: a board shows many requests of the same few days. */
const known = new WeakMap<OfficeCalendar, Map<LocalDate, DueDays>>();

/** The days by whose end the steps are due when an enquiry counts as having come on a day. */
function dueDays(from: LocalDate, calendar: OfficeCalendar): DueDays {
  const ofCalendar = known.get(calendar) ?? new Map<LocalDate, DueDays>();
  known.set(calendar, ofCalendar);
  const found = ofCalendar.get(from);
  if (found) return found;
  const { isWorkingDay = isWeekday } = calendar;
  const arrival = workingDayFrom(from, isWorkingDay);
  const later = (workingDays: number): LocalDate => (workingDays === 0 ? arrival : workingDayFrom(addDays(later(workingDays - 1), 1), isWorkingDay));
  const days = { acknowledgement: later(RESPONSE_TARGETS.acknowledgement), person: later(RESPONSE_TARGETS.person), sites: later(RESPONSE_TARGETS.sites) };
  ofCalendar.set(from, days);
  return days;
}

/** The day on which an enquiry counts as having come, which may be a day off. */
function arrivalDay(arrivedAt: Date, timeZone: string): LocalDate {
  const arrived = localDateOf(arrivedAt, timeZone);
  return arrivedAt.getTime() > instantAt(arrived, CLOSING_HOUR, 0, timeZone).getTime() ? addDays(arrived, 1) : arrived;
}

/** Time to the first answer against the office's targets, seen at `now`. Whoever asks for many hands in the same calendar. */
export function responseClock(facts: ResponseFacts, now: Date, calendar: OfficeCalendar): ResponseClock {
  const { timeZone } = calendar;
  const done: Record<ResponseStep, Date | null> = { acknowledgement: facts.acknowledgedAt, person: facts.personNamedAt, sites: facts.sitesSentAt };
  const due = dueDays(arrivalDay(facts.arrivedAt, timeZone), calendar);
  const targets = RESPONSE_STEPS.map((step): ResponseTarget => {
    const dueAt = instantAt(due[step], CLOSING_HOUR, 0, timeZone);
    const doneAt = done[step];
    const inTime = (doneAt ?? now).getTime() <= dueAt.getTime();
    return { step, dueAt, doneAt, state: doneAt ? (inTime ? 'inTime' : 'late') : inTime ? 'running' : 'overdue' };
  });
  const answers = [facts.acknowledgedAt, facts.sitesSentAt].filter((at): at is Date => at !== null).map((at) => at.getTime());
  const firstAnswerMs = answers.length > 0 ? Math.max(0, Math.min(...answers) - facts.arrivedAt.getTime()) : null;
  return { targets, firstAnswerMs, next: targets.find((target) => target.doneAt === null) ?? null };
}
