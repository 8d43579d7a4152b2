import { compileExpression as ce } from '../compileExpression';
export const compileExpression = (e: unknown, collation?: never) => {
  const f = ce(e, { collation });
  return ({ root }: { root: unknown; now: Date }) => f(root);
};
