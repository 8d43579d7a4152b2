import { addDays, businessDayOnOrAfter, isBusinessDay, isoWeekday, laterOf, type FederalState, type LocalDate } from '@ortstreu/shared/kernel';

export interface FollowUpWish {
  companyId: string;
  ownerId: string;
  dueOn: LocalDate;
  /** Higher goes first where a week is full, e.g. urgency and importance in one number. */
  priority: number;
}

export interface PlannedFollowUp extends FollowUpWish {
  plannedOn: LocalDate;
}

export interface SpreadRule {
  /** Most follow-ups of one person in a calendar week (Monday to Sunday). */
  weeklyLimit: number;
  federalState: FederalState;
  /** Nothing is planned before this day. */
  from: LocalDate;
}

/** What people have in their calendars already. */
export type Calendar = readonly { ownerId: string; on: LocalDate }[];

const WORKING_WEEKDAYS = 5;
const WEEK = 7;
const mondayOf = (day: LocalDate): LocalDate => addDays(day, 1 - isoWeekday(day));

class Load {
  private readonly perDay = new Map<string, number>();
  private readonly perWeek = new Map<string, number>();
  /** Full weeks lead to the first later one that was not; weeks only get fuller, so the way stays right. */
  private readonly ways = new Map<string, LocalDate>();
  ofDay = (ownerId: string, day: LocalDate): number => this.perDay.get(`${ownerId} ${day}`) ?? 0;
  ofWeek = (ownerId: string, monday: LocalDate): number => this.perWeek.get(`${ownerId} ${monday}`) ?? 0;
  add(ownerId: string, day: LocalDate): void {
    this.perDay.set(`${ownerId} ${day}`, this.ofDay(ownerId, day) + 1);
    this.perWeek.set(`${ownerId} ${mondayOf(day)}`, this.ofWeek(ownerId, mondayOf(day)) + 1);
  }
  /** Monday of the first week from this one on in which the person has room. */
  weekWithRoom(ownerId: string, monday: LocalDate, limit: number): LocalDate {
    const passed: LocalDate[] = [];
    let week = monday;
    while (this.ofWeek(ownerId, week) >= limit) {
      passed.push(week);
      week = this.ways.get(`${ownerId} ${week}`) ?? addDays(week, WEEK);
    }
    for (const full of passed) this.ways.set(`${ownerId} ${full}`, week);
    return week;
  }
}

const workingDaysFrom = (first: LocalDate, state: FederalState): LocalDate[] => {
  const monday = mondayOf(first);
  return Array.from({ length: WORKING_WEEKDAYS }, (_, index) => addDays(monday, index)).filter((day) => day >= first && isBusinessDay(day, state));
};

function placeFor(wish: FollowUpWish, load: Load, rule: SpreadRule): LocalDate {
  let first = businessDayOnOrAfter(laterOf(wish.dueOn, rule.from), rule.federalState);
  for (;;) {
    const week = load.weekWithRoom(wish.ownerId, mondayOf(first), rule.weeklyLimit);
    first = laterOf(first, week);
    const days = workingDaysFrom(first, rule.federalState);
    const emptiest = days.reduce<LocalDate | undefined>(
      (best, day) => (best === undefined || load.ofDay(wish.ownerId, day) < load.ofDay(wish.ownerId, best) ? day : best),
      undefined,
    );
    if (emptiest !== undefined) return emptiest;
    first = addDays(week, WEEK);
  }
}

/**
 * Gives every wish a working day on or after the day it is due, never more than the limit of a person in a week,
 * what is due first and matters most first.
 */
export function spreadFollowUps(wishes: readonly FollowUpWish[], calendar: Calendar, rule: SpreadRule): PlannedFollowUp[] {
  if (rule.weeklyLimit < 1) throw new RangeError('the weekly limit must be at least one');
  const load = new Load();
  for (const { ownerId, on } of calendar) load.add(ownerId, on);
  const effective = (wish: FollowUpWish) => laterOf(wish.dueOn, rule.from);
  const order = [...wishes].sort((a, b) => effective(a).localeCompare(effective(b)) || b.priority - a.priority || a.companyId.localeCompare(b.companyId));
  return order.map((wish) => {
    const plannedOn = placeFor(wish, load, rule);
    load.add(wish.ownerId, plannedOn);
    return { ...wish, plannedOn };
  });
}
