import { Title } from '@mantine/core';
import { type ReactNode } from 'react';
import classes from './PageHeader.module.css';
import { usePageTitle } from './hooks/usePageTitle';

interface PageHeaderProps {
  title: string;
  /** One sentence of context. */
  sentence?: ReactNode;
  /** Level, status or the like beside the title. */
  badges?: ReactNode;
  /** The one primary action; further ones go into a menu. */
  action?: ReactNode;
}

/** Title and one sentence left, one primary action right; also names the browser tab. */
export function PageHeader({ title, sentence, badges, action }: PageHeaderProps) {
  usePageTitle(title);
  return (
    <header className={classes.header}>
      <div className={classes.words}>
        <div className={classes.line}>
          <Title order={1} className={classes.title}>
            {title}
          </Title>
          {badges}
        </div>
        {sentence ? <p className={classes.sentence}>{sentence}</p> : null}
      </div>
      {action ? <div className={classes.action}>{action}</div> : null}
    </header>
  );
}
