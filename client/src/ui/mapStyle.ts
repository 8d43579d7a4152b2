import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';

/** Layers whose shapes can be clicked. */
export const SHAPES = ['areas', 'points'] as const;

const INK = {
  light: {
    page: '#eef2f3',
    land: '#ffffff',
    county: '#d9dcdd',
    state: '#a0a8ab',
    plain: '#1d6b72',
    good: '#2b6e2f',
    maybe: '#8f4e00',
    muted: '#626b70',
    selected: '#0f3f43',
  },
  dark: {
    page: '#151719',
    land: '#1f2325',
    county: '#34393c',
    state: '#687378',
    plain: '#67b9c1',
    good: '#8fd694',
    maybe: '#ffc078',
    muted: '#97a0a5',
    selected: '#dff0f1',
  },
};

/** The look of the map: outlines from our own origin, no tiles, no fonts, no outside server. */
export function mapStyle(scheme: 'light' | 'dark'): StyleSpecification {
  const ink = INK[scheme];
  const tone: ExpressionSpecification = ['match', ['get', 'tone'], 'good', ink.good, 'maybe', ink.maybe, 'muted', ink.muted, ink.plain];
  const origin = window.location.origin;
  return {
    version: 8,
    sources: {
      counties: { type: 'geojson', data: `${origin}/geo/kreise.geojson`, attribution: '© GeoBasis-DE / BKG 2019 (Daten verändert), dl-de/by-2-0' },
      states: { type: 'geojson', data: `${origin}/geo/laender.geojson` },
      shapes: { type: 'geojson', data: { type: 'FeatureCollection', features: [] } },
    },
    layers: [
      { id: 'page', type: 'background', paint: { 'background-color': ink.page } },
      { id: 'land', type: 'fill', source: 'counties', paint: { 'fill-color': ink.land } },
      { id: 'counties', type: 'line', source: 'counties', paint: { 'line-color': ink.county, 'line-width': 1 } },
      { id: 'states', type: 'line', source: 'states', paint: { 'line-color': ink.state, 'line-width': 1.2 } },
      { id: 'areas', type: 'fill', source: 'shapes', paint: { 'fill-color': tone, 'fill-opacity': 0.35 } },
      { id: 'edges', type: 'line', source: 'shapes', paint: { 'line-color': tone, 'line-width': 1.5 } },
      {
        id: 'points',
        type: 'circle',
        source: 'shapes',
        filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-color': tone, 'circle-radius': 6, 'circle-stroke-color': ink.land, 'circle-stroke-width': 2 },
      },
      { id: 'selected-area', type: 'line', source: 'shapes', filter: ['==', ['get', 'id'], ''], paint: { 'line-color': ink.selected, 'line-width': 4 } },
      {
        id: 'selected-point',
        type: 'circle',
        source: 'shapes',
        filter: ['==', ['get', 'id'], ''],
        paint: { 'circle-color': tone, 'circle-radius': 9, 'circle-stroke-color': ink.selected, 'circle-stroke-width': 3 },
      },
    ],
  };
}
