import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

import { ACCUMULATORS } from './accumulators';
import { applyUpdate } from './applyUpdate';
import { compileProjection } from './compileProjection';
import { compileSort } from './compileSort';
import type { Doc } from './contract';
import { MongoError } from './mongoError';
import { PIPELINE_OPERATORS } from './pipelineOperators';
import { EXPRESSION_NAMES } from './prepareExpression';
import { runPipeline } from './runPipeline';
import { upsertSeed } from './upsertSeed';

const now = new Date(0);
const doc: Doc = { _id: 1, a: [1, { b: 2 }, [3]], s: 'text', d: new Date(0), o: { x: { y: 1 } }, n: null };
const env = { now };

/** Operands of all shapes, made of the words that operators know. */
const words = fc.constantFrom('$a', '$s', '$d', '$o.x', '$$this', '$$ROOT', 'a', 'a.b', 'a.$[]', 'a.$', '', '$', 'month', '%Y', 'Europe/Berlin', '__proto__');
const names = fc.constantFrom(
  'a',
  'a.b',
  'a.$[x]',
  's',
  'input',
  'in',
  'as',
  'date',
  'unit',
  'field',
  'value',
  'n',
  'sortBy',
  'output',
  '_id',
  '__proto__',
  '$each',
  '$gt',
  '$add',
  '$map',
  '$literal',
  'from',
  'pipeline',
  'path',
);
const operand: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words,
    fc.integer({ min: -2, max: 3 }),
    fc.constantFrom(null, true, 1.5, now),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 3 }).map((fields) => Object.fromEntries(fields)),
  ),
})).value;

/** An answer or a refusal in MongoDB's terms, never a fault of the program. */
function answersOrRefuses(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    if (!(error instanceof MongoError)) throw error;
    expect(error.codeName).not.toBe('');
  }
}

const UPDATES = ['$set', '$unset', '$inc', '$min', '$max', '$currentDate', '$push', '$addToSet', '$pull', '$pullAll', '$pop', '$setOnInsert'];

describe('with operands of any shape', () => {
  it.each(EXPRESSION_NAMES)('%s answers or refuses', (name) => {
    fc.assert(
      fc.property(operand, (value) => answersOrRefuses(() => [...runPipeline([{ $project: { v: { [name]: value } } }], [doc], env)])),
      { numRuns: 150 },
    );
  });

  it.each(Object.keys(PIPELINE_OPERATORS))('%s answers or refuses', (name) => {
    fc.assert(
      fc.property(operand, (value) => answersOrRefuses(() => [...runPipeline([{ [name]: value }], [doc], env)])),
      { numRuns: 150 },
    );
  });

  it.each(Object.keys(ACCUMULATORS))('the accumulator %s answers or refuses', (name) => {
    fc.assert(
      fc.property(operand, (value) => answersOrRefuses(() => [...runPipeline([{ $group: { _id: null, v: { [name]: value } } }], [doc], env)])),
      { numRuns: 150 },
    );
  });

  it.each(UPDATES)('%s answers or refuses', (name) => {
    const fields = fc.oneof(
      operand,
      fc.array(fc.tuple(names, operand), { minLength: 1, maxLength: 2 }).map((entries) => Object.fromEntries(entries)),
    );
    fc.assert(
      fc.property(fields, (value) => answersOrRefuses(() => applyUpdate(doc, { [name]: value }, { now, arrayFilters: [{ x: 1 }] }))),
      { numRuns: 200 },
    );
  });

  it('projections, sorts and upserts answer or refuse', () => {
    const spec = fc.array(fc.tuple(names, operand), { maxLength: 3 }).map((entries): Doc => Object.fromEntries(entries));
    fc.assert(
      fc.property(spec, (value) => {
        answersOrRefuses(() => compileProjection(value)(doc));
        answersOrRefuses(() => compileSort(value)(doc, { ...doc }));
        answersOrRefuses(() => upsertSeed(value));
      }),
      { numRuns: 2000 },
    );
    expect(({} as Doc).b).toBeUndefined();
  });
});
