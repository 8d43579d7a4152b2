import { Table, type TableProps } from '@mantine/core';
import classes from './WideTable.module.css';

interface WideTableProps extends TableProps {
  /** Names the table and the region that scrolls on narrow screens. */
  label: string;
  /** Pixels below which it scrolls sideways. */
  minWidth: number;
}

/** A small table that scrolls by itself on a phone; the scrolling part is reached by keyboard. */
export function WideTable({ label, minWidth, children, ...rest }: WideTableProps) {
  return (
    <Table.ScrollContainer
      className={classes.frame}
      minWidth={minWidth}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': label } }}
    >
      <Table horizontalSpacing="md" {...rest} aria-label={label}>
        {children}
      </Table>
    </Table.ScrollContainer>
  );
}
