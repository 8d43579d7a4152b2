import { type ReactNode } from 'react';
import classes from './PageBody.module.css';

interface PageBodyProps {
  /** `flow` grows with its content; `fill` is exactly as high as the window, for lists, boards and maps that scroll by themselves. */
  kind?: 'flow' | 'fill';
  /** Reading width for forms and settings. */
  narrow?: boolean;
  children: ReactNode;
}

/** The frame of every page inside the shell. */
export function PageBody({ kind = 'flow', narrow = false, children }: PageBodyProps) {
  return <div className={[classes.body, kind === 'fill' ? classes.fill : '', narrow ? classes.narrow : ''].join(' ')}>{children}</div>;
}
