import 'maplibre-gl/dist/maplibre-gl.css';
import maplibre from 'maplibre-gl/dist/maplibre-gl-csp';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-csp-worker.js?url';
import { useComputedColorScheme } from '@mantine/core';
import type { FeatureCollection, Point, Polygon, MultiPolygon } from 'geojson';
import type { GeoJSONSource, Map as MapLibre } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { boundsOf } from './mapBounds';
import { mapStyle, SHAPES } from './mapStyle';
import classes from './MapView.module.css';

/** `id` says which record it is, `label` names it on the map, `tone` picks the colour. */
export interface MapShapeProperties {
  id: string;
  label: string;
  tone?: 'plain' | 'good' | 'maybe' | 'muted';
}

export type MapShapes = FeatureCollection<Point | Polygon | MultiPolygon, MapShapeProperties>;

export interface MapCanvasProps {
  label: string;
  shapes: MapShapes;
  selectedId?: string | null;
  onSelect?(id: string): void;
}

// The worker is a file of our own origin, because the page's policy allows no other.
maplibre.setWorkerUrl(workerUrl);

/** The drawn map; loaded by MapView alone. */
export function MapCanvas({ label, shapes, selectedId = null, onSelect }: MapCanvasProps) {
  const { t } = useTranslation();
  const scheme = useComputedColorScheme('light');
  const host = useRef<HTMLDivElement>(null);
  const map = useRef<MapLibre>(undefined);
  const [ready, setReady] = useState(false);
  const latest = useRef({ onSelect, shapes });
  useEffect(() => {
    latest.current = { onSelect, shapes };
  });

  useEffect(() => {
    const container = host.current;
    if (!container) return;
    const bounds = boundsOf(latest.current.shapes);
    const made = new maplibre.Map({
      container,
      style: mapStyle(scheme),
      bounds,
      fitBoundsOptions: { padding: 48, maxZoom: 13 },
      attributionControl: { compact: true },
      dragRotate: false,
      pitchWithRotate: false,
      locale: {
        'Map.Title': t('common.map.region', { name: label }),
        'NavigationControl.ZoomIn': t('common.map.zoomIn'),
        'NavigationControl.ZoomOut': t('common.map.zoomOut'),
        'AttributionControl.ToggleAttribution': t('common.map.sources'),
      },
    });
    // Arrows and plus and minus move the map; it never turns.
    made.keyboard.disableRotation();
    map.current = made;
    made.addControl(new maplibre.NavigationControl({ showCompass: false }), 'top-right');
    made.on('load', () => setReady(true));
    for (const layer of SHAPES) {
      made.on('click', layer, (event) => {
        const id: unknown = event.features?.[0]?.properties['id'];
        if (typeof id === 'string') latest.current.onSelect?.(id);
      });
      made.on('mouseenter', layer, () => (made.getCanvas().style.cursor = 'pointer'));
      made.on('mouseleave', layer, () => (made.getCanvas().style.cursor = ''));
    }
    return () => {
      setReady(false);
      map.current = undefined;
      made.remove();
    };
  }, [scheme, label, t]);

  useEffect(() => {
    if (!ready || !map.current) return;
    map.current.getSource<GeoJSONSource>('shapes')?.setData(shapes);
  }, [ready, shapes]);

  useEffect(() => {
    const drawn = map.current;
    if (!ready || !drawn) return;
    drawn.setFilter('selected-area', ['==', ['get', 'id'], selectedId ?? '']);
    drawn.setFilter('selected-point', ['all', ['==', ['geometry-type'], 'Point'], ['==', ['get', 'id'], selectedId ?? '']]);
    const found = shapes.features.filter((shape) => shape.properties.id === selectedId);
    const bounds = boundsOf({ type: 'FeatureCollection', features: found });
    if (found.length > 0 && bounds)
      drawn.fitBounds(bounds, { padding: 96, maxZoom: 15.5, duration: window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 150 });
  }, [ready, selectedId, shapes]);

  // The library names what it draws on and puts it in the order of Tab.
  return <div ref={host} className={classes.canvas} />;
}
