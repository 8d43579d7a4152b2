import { Timestamp } from 'bson';

import { addExact, isNumber, multiply, multiplyExact } from './arithmetic';
import { isDoc, typeName } from './bsonTypes';
import { cloneValue } from './cloneValue';
import { compareValues } from './compareValues';
import type { Doc, UpdateOptions } from './contract';
import type { FieldSlot } from './fieldSlot';
import { badValue, typeMismatch } from './mongoError';
import { show } from './show';

export type FieldUpdate = (slot: FieldSlot, operand: unknown, options: UpdateOptions, doc: Doc) => void;

const set: FieldUpdate = (slot, value) => slot.set(cloneValue(value));

function numeric(operator: string, verb: string, whenMissing: (value: unknown) => unknown, apply: (a: unknown, b: unknown) => unknown): FieldUpdate {
  return (slot, value, _options, doc) => {
    if (!isNumber(value)) throw typeMismatch(`Cannot ${verb} with non-numeric argument: {${slot.name}: ${show(value)}}`);
    const current = slot.get();
    if (current === undefined) return slot.set(whenMissing(value));
    if (!isNumber(current))
      throw typeMismatch(
        `Cannot apply ${operator} to a value of non-numeric type. {_id: ${show(doc._id)}} has the field '${slot.path.at(-1)}' of non-numeric type ${typeName(current)}`,
      );
    const result = apply(current, value);
    if (result === undefined) throw badValue(`Failed to apply ${operator} operations to current value (${show(current)}) for document {_id: ${show(doc._id)}}`);
    return slot.set(result);
  };
}

const keep =
  (wanted: (order: number) => boolean): FieldUpdate =>
  (slot, value, { collation }) => {
    const current = slot.get();
    if (current === undefined || wanted(compareValues(value, current, collation))) slot.set(cloneValue(value));
  };

const currentDate: FieldUpdate = (slot, spec, { now }) => {
  const type = isDoc(spec) ? spec.$type : spec;
  if (typeof type !== 'boolean' && type !== 'date' && type !== 'timestamp')
    throw badValue(`The '$type' string field is required to be 'date' or 'timestamp': {$currentDate: {field : {$type: 'date'}}}`);
  slot.set(type === 'timestamp' ? new Timestamp({ t: Math.floor(now.getTime() / 1000), i: 1 }) : new Date(now));
};

/** Operators on single fields. */
export const FIELD_UPDATES: Record<string, FieldUpdate> = {
  $set: set,
  $setOnInsert: (slot, value, options, doc) => (options.isInsert ? set(slot, value, options, doc) : undefined),
  $unset: (slot) => slot.remove(),
  $inc: numeric('$inc', 'increment', (value) => value, addExact),
  $mul: numeric('$mul', 'multiply', (value) => multiply(value, 0), multiplyExact),
  $min: keep((order) => order < 0),
  $max: keep((order) => order > 0),
  $currentDate: currentDate,
};
