import { ATTENTION_LEVELS, type AttentionLevel } from '../company';
import type { AttentionSnapshot, Importance } from './CompanyModel';

const IMPORTANCE_WEIGHT = { A: 3, B: 2, C: 1 } as const;

const LEVEL_STEP = 10_000;
const URGENCY_STEP = 10;

/**
 * Level first (a red fact makes a company "sofort" whatever its urgency), then urgency, then importance, so that it decides
 * between equally urgent companies.
 */
export const attentionRankOf = ({ level, urgency }: Pick<AttentionSnapshot, 'level' | 'urgency'>, importance: Importance['importanceClass']): number =>
  ATTENTION_LEVELS.indexOf(level) * LEVEL_STEP + urgency * URGENCY_STEP + (importance ? IMPORTANCE_WEIGHT[importance] : 0);

/** The least rank that a company of one of these levels can have. */
export const lowestRankOf = (levels: readonly AttentionLevel[]): number => Math.min(...levels.map((level) => ATTENTION_LEVELS.indexOf(level))) * LEVEL_STEP;
