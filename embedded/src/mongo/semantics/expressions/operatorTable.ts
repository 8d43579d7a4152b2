import { ARRAY_OPERATORS } from './arrayOperators';
import { DOCUMENT_OPERATORS } from './documentOperators';
import { EXTREME_OPERATORS } from './extremes';
import { LOGIC_OPERATORS } from './logicOperators';
import { NUMBER_OPERATORS } from './numberOperators';
import type { Operator } from './scope';
import { STRING_OPERATORS } from './stringOperators';

/** All expression operators; what is not here is refused as unknown. */
export const EXPRESSION_OPERATORS: Record<string, Operator> = {
  ...LOGIC_OPERATORS,
  ...NUMBER_OPERATORS,
  ...STRING_OPERATORS,
  ...ARRAY_OPERATORS,
  ...EXTREME_OPERATORS,
  ...DOCUMENT_OPERATORS,
};
