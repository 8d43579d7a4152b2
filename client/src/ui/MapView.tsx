import { Skeleton } from '@mantine/core';
import { Component, lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type MapCanvasProps } from './MapCanvas';
import classes from './MapView.module.css';

// The map library is as large as the rest of the product: it comes only when a map is opened.
const MapCanvas = lazy(async () => ({ default: (await import('./MapCanvas')).MapCanvas }));

// Asked before the library is loaded: a device that cannot draw need not fetch it.
const hasWebGL = (): boolean => document.createElement('canvas').getContext('webgl2') !== null;

const Unavailable = ({ text }: { text: string }) => (
  <div className={classes.broken} role="note">
    {text}
  </div>
);

/** A driver that gave up, or a library that did not come: the list beside the map holds the same. */
class Fallback extends Component<{ text: string; children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError = () => ({ broken: true });
  override render() {
    return this.state.broken ? <Unavailable text={this.props.text} /> : this.props.children;
  }
}

/**
 * A map without any outside server: outlines of states and counties, and our own shapes on top. Needs WebGL, so it always has a
 * list twin beside it; both share the selection through `useMapSelection`. Mouse and arrows move the map, the list chooses by keyboard.
 */
export function MapView(props: MapCanvasProps) {
  const { t } = useTranslation();
  const [drawable] = useState(hasWebGL);
  if (!drawable)
    return (
      <div className={classes.map}>
        <Unavailable text={t('common.map.unavailable')} />
      </div>
    );
  return (
    <div className={classes.map}>
      <Fallback text={t('common.map.unavailable')}>
        <Suspense
          fallback={
            <div role="status" aria-busy aria-label={t('common.map.loading')} style={{ height: '100%' }}>
              <Skeleton height="100%" />
            </div>
          }
        >
          <MapCanvas {...props} />
        </Suspense>
      </Fallback>
    </div>
  );
}
