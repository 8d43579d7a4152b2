import { docOf, Call } from '../server/Call';
import type { Engine } from '../server/Engine';
import { unsupported } from '../server/errors';
import type { Plan } from '../query/planner';
import type { Doc } from '../semantics/index';
import { openView, queryOf } from './find';

/** Which index a find would use. */
export function explain(call: Call, engine: Engine): Doc {
  const command = docOf(call.command['explain'], 'explain') ?? {};
  if (Object.keys(command)[0] !== 'find') throw unsupported(`explain of ${Object.keys(command)[0] ?? 'nothing'}`);
  const inner = new Call('find', { ...command, $db: call.database }, new Map(), call.address, call.connection);
  const collection = engine.catalog.find(inner.database, inner.collection);
  if (!collection) return { queryPlanner: { namespace: inner.namespace, winningPlan: { stage: 'EOF' } }, ok: 1 };
  const { view, release } = openView(call, engine);
  try {
    return { queryPlanner: { namespace: inner.namespace, winningPlan: described(view.plan(collection, queryOf(inner, collection, 'filter'))) }, ok: 1 };
  } finally {
    release();
  }
}

function described(plan: Plan): Doc {
  if (plan.union) return { stage: 'OR', inputStages: plan.union.map(described) };
  if (!plan.index) return { stage: 'COLLSCAN' };
  return {
    stage: 'IXSCAN',
    indexName: plan.index.spec.name,
    keyPattern: plan.index.spec.key,
    direction: plan.isReverse ? 'backward' : 'forward',
    sorted: plan.isSorted,
    exact: plan.isExact,
  };
}
