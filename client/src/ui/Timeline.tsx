import { Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { type LocalDate } from '@ortstreu/shared/kernel';
import { useFormats, useLocaleSettings, useToday } from './LocaleContext';
import classes from './Timeline.module.css';

export interface TimelineItem {
  id: string;
  day: LocalDate;
  icon: ReactNode;
  title: ReactNode;
  /** Who did it, through which channel. */
  meta?: ReactNode;
  body?: ReactNode;
}

interface TimelineProps {
  label: string;
  /** Newest first. */
  items: readonly TimelineItem[];
  /** „Mehr laden“, shown at the end. */
  more?: ReactNode;
}

const monthOf = (day: LocalDate): string => day.slice(0, 7);

/** What happened, newest first, grouped by month; days in words with the date on hover. */
export function Timeline({ label, items, more }: TimelineProps) {
  const format = useFormats();
  const today = useToday();
  const { locale } = useLocaleSettings();
  const months = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const groups = new Map<string, TimelineItem[]>();
  for (const item of items) groups.set(monthOf(item.day), [...(groups.get(monthOf(item.day)) ?? []), item]);
  return (
    <section aria-label={label}>
      {[...groups].map(([month, entries]) => (
        <div key={month}>
          <Title order={3} className={classes.month}>
            {months.format(new Date(`${month}-01T00:00:00Z`))}
          </Title>
          <ol className={classes.list}>
            {entries.map((item) => (
              <li key={item.id} className={classes.item}>
                <span className={classes.icon} aria-hidden>
                  {item.icon}
                </span>
                <div className={classes.words}>
                  <Text fw={550}>{item.title}</Text>
                  <Text size="sm" c="dimmed" component="div">
                    <time dateTime={item.day} title={format.longDate(item.day)}>
                      {format.relativeDay(item.day, today)}
                    </time>
                    {item.meta ? <> · {item.meta}</> : null}
                  </Text>
                  {item.body ? <div className={classes.body}>{item.body}</div> : null}
                </div>
              </li>
            ))}
          </ol>
        </div>
      ))}
      {more}
    </section>
  );
}
