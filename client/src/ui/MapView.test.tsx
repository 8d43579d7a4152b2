import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { type MapShapes } from './MapCanvas';
import { MapView } from './MapView';
import { renderUi } from './testing/renderUi';

const SHAPES: MapShapes = {
  type: 'FeatureCollection',
  features: [{ type: 'Feature', geometry: { type: 'Point', coordinates: [11.58, 50.92] }, properties: { id: 's1', label: 'Gewerbepark' } }],
};

describe('MapView on a device without WebGL', () => {
  it('says so in the place of the map instead of failing', async () => {
    // What such a device answers; the test environment would only say that it has no canvas at all.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    const { container } = renderUi(<MapView label="Flächen" shapes={SHAPES} />);
    expect(screen.getByRole('note')).toHaveTextContent('Die Karte kann auf diesem Gerät nicht gezeichnet werden.');
    expect(await axe(container)).toHaveNoViolations();
  });
});
