import { z } from 'zod';

/**
 * Types of building area of the BauNVO: WS/WR/WA/WB housing, MD/MDW/MI/MU mixed, MK core, GE commercial, GI industrial, SO special
 * (text of March 2022). Luxembourg and unplanned land have none.
 */
export const ZONINGS = ['WS', 'WR', 'WA', 'WB', 'MD', 'MDW', 'MI', 'MU', 'MK', 'GE', 'GI', 'SO'] as const;
export type Zoning = (typeof ZONINGS)[number];
export const zoningSchema = z.enum(ZONINGS);

interface Orientation {
  /** Grundflächenzahl, GRZ. */
  siteCoverage: number;
  /** Geschossflächenzahl, GFZ. */
  floorAreaRatio: number;
  /** Baumassenzahl, BMZ. */
  buildingMassRatio?: number;
}

/** Orientation values of § 17 BauNVO. Since 2021 they guide and do not cap. */
export const ORIENTATION: Readonly<Record<Zoning, Orientation>> = {
  WS: { siteCoverage: 0.2, floorAreaRatio: 0.4 },
  WR: { siteCoverage: 0.4, floorAreaRatio: 1.2 },
  WA: { siteCoverage: 0.4, floorAreaRatio: 1.2 },
  WB: { siteCoverage: 0.6, floorAreaRatio: 1.6 },
  MD: { siteCoverage: 0.6, floorAreaRatio: 1.2 },
  MDW: { siteCoverage: 0.6, floorAreaRatio: 1.2 },
  MI: { siteCoverage: 0.6, floorAreaRatio: 1.2 },
  MU: { siteCoverage: 0.8, floorAreaRatio: 3 },
  MK: { siteCoverage: 1, floorAreaRatio: 3 },
  GE: { siteCoverage: 0.8, floorAreaRatio: 2.4, buildingMassRatio: 10 },
  GI: { siteCoverage: 0.8, floorAreaRatio: 2.4, buildingMassRatio: 10 },
  SO: { siteCoverage: 0.8, floorAreaRatio: 2.4, buildingMassRatio: 10 },
};
