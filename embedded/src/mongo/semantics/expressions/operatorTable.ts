import { ARRAY_OPERATORS } from './arrayOperators';
import { CONVERSION_OPERATORS } from './conversionOperators';
import { DATE_OPERATORS } from './dateOperators';
import { EXTREME_OPERATORS } from './extremes';
import { LOGIC_OPERATORS } from './logicOperators';
import { NUMBER_OPERATORS } from './numberOperators';
import type { Operator } from './scope';
import { SET_OPERATORS } from './setOperators';
import { STRING_OPERATORS } from './stringOperators';

/** All expression operators; what is not here is refused as unknown. */
export const EXPRESSION_OPERATORS: Record<string, Operator> = {
  ...LOGIC_OPERATORS,
  ...NUMBER_OPERATORS,
  ...STRING_OPERATORS,
  ...ARRAY_OPERATORS,
  ...SET_OPERATORS,
  ...EXTREME_OPERATORS,
  ...DATE_OPERATORS,
  ...CONVERSION_OPERATORS,
};
