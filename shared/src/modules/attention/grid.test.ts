import { expect, it } from '@jest/globals';
import { WEIGHTS_V1 } from './attentionModel';
import { urgencyBand } from './grid';

it.each([
  [0, 'low'],
  [19, 'low'],
  [20, 'middle'],
  [39, 'middle'],
  [40, 'high'],
  [100, 'high'],
])('urgency %i stands in the %s column', (urgency, band) => {
  expect(urgencyBand(urgency, WEIGHTS_V1.thresholds)).toBe(band);
});
