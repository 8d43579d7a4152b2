import type { AttentionModel } from './attentionModel';

export const URGENCY_BANDS = ['low', 'middle', 'high'] as const;
export type UrgencyBand = (typeof URGENCY_BANDS)[number];
/** Column of the 3×3 grid: the model's own thresholds, so that grid and level never disagree. */
export function urgencyBand(urgency: number, thresholds: AttentionModel['thresholds']): UrgencyBand {
  if (urgency >= thresholds.talk) return 'high';
  return urgency >= thresholds.watch ? 'middle' : 'low';
}
