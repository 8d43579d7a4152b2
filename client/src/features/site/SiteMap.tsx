import { Button, Group, Text } from '@mantine/core';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type SiteRowFragment } from '../../graphql/__generated__/operations';
import { useFormats } from '../../ui/LocaleContext';
import { MapView } from '../../ui/MapView';
import { SiteCard } from './SiteCard';
import { siteShapes } from './siteShapes';
import classes from './SiteListPage.module.css';

/** What was chosen on the map or in the list, with the way to its page. */
function SelectedSite({ site }: { site: SiteRowFragment }) {
  const { t } = useTranslation();
  return (
    <div className={classes.selected} role="status">
      <div style={{ minWidth: 0 }}>
        <SiteCard site={site} />
      </div>
      <Button
        component={Link}
        to={`/sites/${site.id}`}
        size="xs"
        variant="default"
        style={{ flexShrink: 0 }}
        aria-label={t('site.openSite', { name: site.name })}
      >
        {t('common.action.open')}
      </Button>
    </div>
  );
}

/** The map draws what the list has loaded, and says so. */
function PartShown({ shown, total, onMore }: { shown: number; total: number; onMore(): void }) {
  const { t } = useTranslation();
  const format = useFormats();
  return (
    <Group justify="space-between" gap="xs">
      <Text size="sm" c="dimmed">
        {t('site.partShown', { shown: format.number(shown, 0), total: format.number(total, 0) })}
      </Text>
      <Button size="compact-sm" variant="subtle" onClick={onMore}>
        {t('common.action.loadMore')}
      </Button>
    </Group>
  );
}

interface SiteMapProps {
  /** What the list has loaded. */
  rows: readonly SiteRowFragment[];
  /** How many match in all. */
  total: number;
  selectedId: string | null;
  onSelect(id: string): void;
  onMore(): void;
}

/** The loaded sites on the map, and the chosen one in words below it. */
export function SiteMap({ rows, total, selectedId, onSelect, onMore }: SiteMapProps) {
  const { t } = useTranslation();
  const shapes = useMemo(() => siteShapes(rows), [rows]);
  const selected = rows.find((site) => site.id === selectedId);
  return (
    <div className={classes.map}>
      <MapView label={t('site.title')} shapes={shapes} selectedId={selectedId} onSelect={onSelect} />
      {selected ? <SelectedSite site={selected} /> : null}
      {rows.length < total ? <PartShown shown={rows.length} total={total} onMore={onMore} /> : null}
    </div>
  );
}
