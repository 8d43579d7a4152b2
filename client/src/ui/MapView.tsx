import { Skeleton } from '@mantine/core';
import { Component, lazy, Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapCanvasProps } from './MapCanvas';
import classes from './MapView.module.css';

// The map library is as large as the rest of the product: it comes only when a map is opened.
const MapCanvas = lazy(async () => ({ default: (await import('./MapCanvas')).MapCanvas }));

/** No WebGL, or a driver that gave up: the list beside the map holds the same. */
class Fallback extends Component<{ text: string; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override render() {
    return this.state.broken ? (
      <div className={classes.broken} role="note">
        {this.props.text}
      </div>
    ) : (
      this.props.children
    );
  }
}

/**
 * A map without any outside server: outlines of states and counties, and our own shapes on top. Needs WebGL, so it always has a
 * list twin beside it; both share the selection through `useMapSelection`. Mouse for the map, keyboard for the list.
 */
export function MapView(props: MapCanvasProps) {
  const { t } = useTranslation();
  return (
    <div className={classes.map}>
      <Fallback text={t('common.map.unavailable')}>
        <Suspense fallback={<div role="status" aria-busy aria-label={t('common.map.loading')} style={{ height: '100%' }}><Skeleton height="100%" /></div>}>
          <MapCanvas {...props} />
        </Suspense>
      </Fallback>
    </div>
  );
}
