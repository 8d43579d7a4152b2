import { Title } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import classes from './Facts.module.css';

/** Label and value in two columns; what is not known is left out, so that the card shows what is. */
export function Facts({ title, facts }: { title?: string; facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '');
  if (known.length === 0) return null;
  return (
    <section>
      {title ? (
        <Title order={3} size="h5" mb={4}>
          {title}
        </Title>
      ) : null}
      <dl className={classes.facts}>
        {known.map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  );
}
