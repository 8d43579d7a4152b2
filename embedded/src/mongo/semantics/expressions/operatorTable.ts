import { LOGIC_OPERATORS } from './logicOperators';
import { NUMBER_OPERATORS } from './numberOperators';
import type { Operator } from './scope';

/** All expression operators; what is not here is refused as unknown. */
export const EXPRESSION_OPERATORS: Record<string, Operator> = {
  ...LOGIC_OPERATORS,
  ...NUMBER_OPERATORS,
};
