import { Modal, VisuallyHidden } from '@mantine/core';
import { createSpotlight, Spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

export interface PaletteEntry {
  id: string;
  label: string;
  description?: string;
  icon?: ReactNode;
  /** Address or deed. */
  run(): void;
}

export interface PaletteGroup {
  name: string;
  entries: readonly PaletteEntry[];
}

/** Searches everywhere; called after a short pause in typing, the signal ends an outdated search. `open` goes to an address. */
export type PaletteSearch = (query: string, signal: AbortSignal, open: (to: string) => void) => Promise<PaletteGroup[]>;

interface CommandPaletteProps {
  /** Pages and commands, filtered by what is typed. */
  commands: readonly PaletteGroup[];
  search?: PaletteSearch | undefined;
  open(to: string): void;
  /** Every new number opens it: the shell loads this part only when somebody searches. */
  request: number;
}

const [store, palette] = createSpotlight();

/** Hits come after the kit has chosen among what was there: the best one is chosen anew, so that Enter opens it. */
function chooseFirst(): void {
  const entries = document.getElementById(store.getState().listId)?.querySelectorAll('[data-action]') ?? [];
  entries.forEach((entry, index) => entry.toggleAttribute('data-selected', index === 0));
  store.updateState((state) => ({ ...state, selected: entries.length > 0 ? 0 : -1 }));
}

const PAUSE_MS = 120;
const SHORTEST = 2;

interface Found {
  query: string;
  groups: PaletteGroup[];
  failed?: boolean;
}

/** Ctrl K: everything that can be found or done, by keyboard. */
export function CommandPalette({ commands, search, open, request }: CommandPaletteProps) {
  const { t } = useTranslation();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>();
  const wanted = query.trim();

  useEffect(() => {
    palette.open();
  }, [request]);

  useEffect(() => {
    if (!search || wanted.length < SHORTEST) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      search(wanted, abort.signal, open).then(
        (groups) => !abort.signal.aborted && setFound({ query: wanted, groups }),
        () => !abort.signal.aborted && setFound({ query: wanted, groups: [], failed: true }),
      );
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [wanted, search, open]);

  useEffect(() => {
    if (found) chooseFirst();
  }, [found]);

  const matching = useMemo(() => {
    const lower = wanted.toLocaleLowerCase('de');
    return commands
      .map((group) => ({ ...group, entries: group.entries.filter((entry) => entry.label.toLocaleLowerCase('de').includes(lower)) }))
      .filter((group) => group.entries.length > 0);
  }, [commands, wanted]);

  const searches = search !== undefined && wanted.length >= SHORTEST;
  const searching = searches && found?.query !== wanted;
  // The last hits stay until the new ones are there: the list does not jump while somebody types.
  const results = searches ? (found?.groups ?? []) : [];
  const nothing = searching ? t('common.palette.searching') : found?.failed && searches ? t('common.palette.failed') : t('common.palette.nothing');

  const groups = [...results, ...matching];
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => setFound(undefined)}
      shortcut={null}
      scrollable
      centered={false}
      yOffset="12dvh"
      overlayProps={{ backgroundOpacity: 0.3, blur: 0 }}
      maxHeight="min(60dvh, 520px)"
    >
      <Modal.Title component="div">
        <VisuallyHidden>{t('common.palette.title')}</VisuallyHidden>
      </Modal.Title>
      <Spotlight.Search
        leftSection={<IconSearch size={18} aria-hidden />}
        placeholder={t('common.palette.placeholder')}
        aria-label={t('common.palette.title')}
      />
      <Spotlight.ActionsList>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group.name} label={group.name}>
            {group.entries.map((entry) => (
              <Spotlight.Action key={entry.id} label={entry.label} description={entry.description} leftSection={entry.icon} onClick={entry.run} />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 ? <Spotlight.Empty>{nothing}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
