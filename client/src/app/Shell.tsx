import { useElementSize } from '@mantine/hooks';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useSearchEverywhere } from '../features/search/useSearchEverywhere';
import { useNarrow } from '../ui/hooks/useNarrow';
import { useShortcut } from '../ui/hooks/useShortcut';
import { Banners } from './Banners';
import { BottomBar } from './BottomBar';
import classes from './Shell.module.css';
import { SideNavigation } from './SideNavigation';
import { TopBar } from './TopBar';
import { useDestinations } from './useDestinations';
import { useGoTo } from './useGoTo';
import { usePrintInLight } from './usePrintInLight';
import { useRememberedAddresses } from './useRememberedAddresses';
import { useShortcutGroups } from './useShortcutGroups';

// Parts that most pages never show come when they are asked for.
const CommandPalette = lazy(async () => ({ default: (await import('../ui/CommandPalette')).CommandPalette }));
const ShortcutsHelp = lazy(async () => ({ default: (await import('../ui/ShortcutsHelp')).ShortcutsHelp }));

/** The frame of every page: navigation left (below on phones), top bar, content; search and shortcuts everywhere. */
export function Shell() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const narrow = useNarrow();
  const searchEverywhere = useSearchEverywhere();
  const { destinations, creatable } = useDestinations();
  const [help, setHelp] = useState(false);
  const [searches, setSearches] = useState(0);
  const search = useCallback(() => setSearches((count) => count + 1), []);
  const [creating, setCreating] = useState(false);
  // Pages that are as high as the window leave room for what is announced above them.
  const { ref: banners, height: bannersHeight } = useElementSize<HTMLDivElement>();
  const addressOf = useRememberedAddresses();
  const groups = useShortcutGroups(destinations);
  useGoTo(destinations);
  usePrintInLight();
  useShortcut('n', () => setCreating(true), { enabled: creatable.length > 0 });
  useShortcut('?', () => setHelp(true));
  useShortcut('mod+k', search);

  // A new page begins at its top for the keyboard as well: the focus goes to the content, not to the link that is gone.
  useEffect(() => {
    const content = document.getElementById('content');
    if (document.activeElement === document.body) content?.focus({ preventScroll: true });
  }, [pathname]);

  const open = useCallback((to: string) => void navigate(to), [navigate]);
  const commands = useMemo(
    () => [
      {
        name: t('common.palette.pages'),
        entries: destinations.map((destination) => ({
          id: destination.path,
          label: t(`nav.${destination.name}`),
          icon: <destination.icon size={18} aria-hidden />,
          run: () => void navigate(destination.path),
        })),
      },
      {
        name: t('common.palette.commands'),
        entries: creatable.map((entry) => ({ id: entry.path, label: t(`nav.createMenu.${entry.name}`), run: () => void navigate(entry.path) })),
      },
    ],
    [t, destinations, creatable, navigate],
  );

  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        {t('nav.skip')}
      </a>
      <TopBar creatable={creatable} creating={creating} onCreating={setCreating} onHelp={() => setHelp(true)} onSearch={search} />
      {narrow ? null : <SideNavigation destinations={destinations} addressOf={addressOf} />}
      <main id="content" tabIndex={-1} className={classes.content} style={{ '--ot-banners': `${bannersHeight}px` } as CSSProperties}>
        <div ref={banners}>
          <Banners />
        </div>
        <Outlet />
      </main>
      {narrow ? <BottomBar destinations={destinations} addressOf={addressOf} onSearch={search} /> : null}
      <Suspense fallback={null}>
        {searches > 0 ? <CommandPalette commands={commands} search={searchEverywhere} open={open} request={searches} /> : null}
        {help ? <ShortcutsHelp opened onClose={() => setHelp(false)} groups={groups} /> : null}
      </Suspense>
    </div>
  );
}
