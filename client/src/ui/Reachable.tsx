import { Anchor, Group } from '@mantine/core';
import { CopyIcon } from './CopyIcon';

/** A number or an address to call, write to, or copy. `to` is the link with its scheme (`tel:`, `mailto:`). */
export function Reachable({ to, value }: { to: string; value: string }) {
  return (
    <Group gap={2} wrap="nowrap" component="span" display="inline-flex">
      <Anchor size="sm" href={to} style={{ overflowWrap: 'anywhere' }}>
        {value}
      </Anchor>
      <CopyIcon value={value} />
    </Group>
  );
}
