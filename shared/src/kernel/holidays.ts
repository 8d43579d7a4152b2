import { addDays, isoWeekday, localDate, type LocalDate } from './localDate';

export const FEDERAL_STATES = ['BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'] as const;
/** A German federal state by its usual two letters. */
export type FederalState = (typeof FEDERAL_STATES)[number];

export type HolidayCode =
  | 'newYear'
  | 'epiphany'
  | 'womensDay'
  | 'goodFriday'
  | 'easterSunday'
  | 'easterMonday'
  | 'labourDay'
  | 'ascension'
  | 'whitSunday'
  | 'whitMonday'
  | 'corpusChristi'
  | 'assumption'
  | 'childrensDay'
  | 'unity'
  | 'reformation'
  | 'allSaints'
  | 'repentance'
  | 'christmas'
  | 'boxingDay';

interface HolidayRule {
  code: HolidayCode;
  /** `mm-dd`, days after Easter Sunday, or the Wednesday before 23 November. */
  on: { day: string } | { easter: number } | 'beforeAdvent';
  states?: readonly FederalState[];
  /** First year of the present rule; earlier years are not served. */
  since?: number;
}

/**
 * Public holidays that hold in a whole state. Those of single municipalities (Assumption in most of Bavaria, Corpus
 * Christi in parts of Saxony and Thuringia, Augsburg's peace festival) are left out.
 */
const RULES: readonly HolidayRule[] = [
  { code: 'newYear', on: { day: '01-01' } },
  { code: 'epiphany', on: { day: '01-06' }, states: ['BW', 'BY', 'ST'] },
  { code: 'womensDay', on: { day: '03-08' }, states: ['BE'], since: 2019 },
  { code: 'womensDay', on: { day: '03-08' }, states: ['MV'], since: 2023 },
  { code: 'goodFriday', on: { easter: -2 } },
  { code: 'easterSunday', on: { easter: 0 }, states: ['BB'] },
  { code: 'easterMonday', on: { easter: 1 } },
  { code: 'labourDay', on: { day: '05-01' } },
  { code: 'ascension', on: { easter: 39 } },
  { code: 'whitSunday', on: { easter: 49 }, states: ['BB'] },
  { code: 'whitMonday', on: { easter: 50 } },
  { code: 'corpusChristi', on: { easter: 60 }, states: ['BW', 'BY', 'HE', 'NW', 'RP', 'SL'] },
  { code: 'assumption', on: { day: '08-15' }, states: ['SL'] },
  { code: 'childrensDay', on: { day: '09-20' }, states: ['TH'], since: 2019 },
  { code: 'unity', on: { day: '10-03' } },
  { code: 'reformation', on: { day: '10-31' }, states: ['BB', 'MV', 'SN', 'ST', 'TH'] },
  { code: 'reformation', on: { day: '10-31' }, states: ['HB', 'HH', 'NI', 'SH'], since: 2018 },
  { code: 'allSaints', on: { day: '11-01' }, states: ['BW', 'BY', 'NW', 'RP', 'SL'] },
  { code: 'repentance', on: 'beforeAdvent', states: ['SN'] },
  { code: 'christmas', on: { day: '12-25' } },
  { code: 'boxingDay', on: { day: '12-26' } },
];

const pad = (value: number): string => String(value).padStart(2, '0');

/** Easter Sunday of a Gregorian year (the anonymous algorithm printed by Meeus). */
export function easterSunday(year: number): LocalDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return localDate(`${year}-${pad(month)}-${pad(day)}`);
}

function dayOf(rule: HolidayRule, year: number, easter: LocalDate): LocalDate {
  if (rule.on !== 'beforeAdvent') return 'day' in rule.on ? localDate(`${year}-${rule.on.day}`) : addDays(easter, rule.on.easter);
  const before = localDate(`${year}-11-22`);
  return addDays(before, -((isoWeekday(before) + 4) % 7));
}

const cache = new Map<string, ReadonlyMap<LocalDate, HolidayCode>>();

/** Public holidays of one year in one state, by day. */
export function publicHolidays(year: number, state: FederalState): ReadonlyMap<LocalDate, HolidayCode> {
  const key = `${year} ${state}`;
  const known = cache.get(key);
  if (known) return known;
  const easter = easterSunday(year);
  const holidays = new Map(
    RULES.filter((rule) => (rule.states ?? FEDERAL_STATES).includes(state) && year >= (rule.since ?? 0)).map(
      (rule) => [dayOf(rule, year, easter), rule.code] as const,
    ),
  );
  cache.set(key, holidays);
  return holidays;
}

/** Monday to Friday and no public holiday of the state. */
export const isBusinessDay = (date: LocalDate, state: FederalState): boolean =>
  isoWeekday(date) <= 5 && !publicHolidays(Number(date.slice(0, 4)), state).has(date);

/** The day itself when people work on it, else the next day on which they do. */
export function businessDayOnOrAfter(date: LocalDate, state: FederalState): LocalDate {
  let day = date;
  while (!isBusinessDay(day, state)) day = addDays(day, 1);
  return day;
}

/** The working day that lies `count` working days after a day; 0 gives the day itself or the next working day. */
export function addBusinessDays(date: LocalDate, count: number, state: FederalState): LocalDate {
  let day = count === 0 ? businessDayOnOrAfter(date, state) : date;
  for (let left = count; left > 0; left -= 1) day = businessDayOnOrAfter(addDays(day, 1), state);
  return day;
}
