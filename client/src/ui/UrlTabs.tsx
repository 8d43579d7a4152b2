import { Tabs } from '@mantine/core';
import { type ReactNode } from 'react';
import { useSearchParams } from 'react-router';

interface UrlTab {
  id: string;
  label: string;
  /** How many entries, shown beside the name. */
  count?: number;
  content: ReactNode;
}

/** Tabs whose choice stands in the address (`?tab=`); the first is the default and needs none. Only the open one is rendered. */
export function UrlTabs({ label, tabs, parameter = 'tab' }: { label: string; tabs: readonly UrlTab[]; parameter?: string }) {
  const [params, setParams] = useSearchParams();
  const first = tabs[0]?.id ?? null;
  const current = tabs.find((tab) => tab.id === params.get(parameter))?.id ?? first;
  const choose = (next: string | null) => {
    setParams(
      (before) => {
        const changed = new URLSearchParams(before);
        if (next === null || next === first) changed.delete(parameter);
        else changed.set(parameter, next);
        return changed;
      },
      { preventScrollReset: true },
    );
  };
  return (
    <Tabs value={current} onChange={choose} keepMounted={false}>
      <Tabs.List aria-label={label} mb="md">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
            {tab.count === undefined ? '' : ` (${tab.count})`}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id}>
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
