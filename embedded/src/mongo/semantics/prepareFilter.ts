import { isDoc } from './bsonTypes';
import type { Doc } from './contract';
import { badValue, MongoError } from './mongoError';
import { isRegex } from './regex';

/** What an operator is given. The library copies plain documents and lists, and reads some of them; this it leaves alone. */
export class Operand {
  constructor(readonly value: unknown) {}
}

/** In front of a path, so that no field name means anything to the library or to JavaScript. */
export const PATH = ':';
/** Instead of a path: the value itself is looked at. */
export const ITSELF = '=';

/** `{ $gt: 1, … }` rather than a document to compare with. */
export const isOperatorDoc = (value: unknown): value is Doc => isDoc(value) && (Object.keys(value)[0] ?? '').startsWith('$');

/** Checks a filter and writes it so that the library need not guess: every condition as an operator with its operand. */
export function prepareFilter(filter: Doc): Doc {
  const prepared: Doc = {};
  for (const name of Object.keys(filter)) {
    const operand = filter[name];
    if (!name.startsWith('$')) prepared[PATH + name] = conditionOf(operand);
    else if (name === '$and' || name === '$or' || name === '$nor') prepared[name] = clauses(name, operand);
    else if (name === '$expr') prepared[name] = new Operand(operand);
    else if (name !== '$comment') throw badValue(`unknown top level operator: ${name}. If you are trying to negate an entire expression, use $nor.`);
  }
  return prepared;
}

function clauses(name: string, operand: unknown): Doc[] {
  if (!Array.isArray(operand) || operand.length === 0) throw badValue(`${name} must be a nonempty array`);
  return operand.map((clause) => {
    if (!isDoc(clause)) throw badValue('$or/$and/$nor entries need to be full objects');
    return prepareFilter(clause);
  });
}

function conditionOf(operand: unknown): Doc {
  if (isRegex(operand)) return { $matches: new Operand({ regex: operand }) };
  return isOperatorDoc(operand) ? operatorsOf(operand) : { $eq: new Operand(operand) };
}

function operatorsOf(operators: Doc): Doc {
  const prepared: Doc = {};
  for (const name of Object.keys(operators)) {
    const prepare = Object.hasOwn(OPERANDS, name) ? OPERANDS[name] : undefined;
    if (!prepare) throw badValue(`unknown operator: ${name}`);
    Object.assign(prepared, prepare(operators[name], operators));
  }
  return prepared;
}

const plain = (name: string) => (operand: unknown) => ({ [name]: new Operand(operand) });

/** The operators that clients may use on a field, and what becomes of them. */
const OPERANDS: Record<string, (operand: unknown, siblings: Doc) => Doc> = {
  ...Object.fromEntries(['$eq', '$ne', '$lt', '$lte', '$gt', '$gte', '$in', '$nin', '$exists', '$type', '$size'].map((name) => [name, plain(name)])),
  $regex: (regex, { $options: options }) => {
    if (typeof regex !== 'string' && !isRegex(regex)) throw badValue('$regex has to be a string');
    if (options !== undefined && typeof options !== 'string') throw badValue('$options has to be a string');
    if (options !== undefined && isRegex(regex) && regex.options !== '') throw new MongoError(51075, 'options set in both $regex and $options');
    return { $matches: new Operand({ regex, options }) };
  },
  $options: (_operand, siblings) => {
    if (!Object.hasOwn(siblings, '$regex')) throw badValue('$options needs a $regex');
    return {};
  },
  $not: (operand) => {
    if (!isRegex(operand) && !(isDoc(operand) && Object.keys(operand).length > 0)) throw badValue('$not needs a regex or a document');
    return { $not: isDoc(operand) ? operatorsOf(operand) : conditionOf(operand) };
  },
  $all: (operand) => {
    if (!Array.isArray(operand)) throw badValue('$all needs an array');
    if (operand.length === 0) return { $in: new Operand([]) };
    return { $all: new Operand(operand.map(memberOf)) };
  },
  $elemMatch: (operand) => {
    if (!isDoc(operand)) throw badValue('$elemMatch needs an Object');
    return { $elemMatch: new Operand(elementFilter(operand)) };
  },
};

function memberOf(item: unknown): Doc {
  if (isOperatorDoc(item) && !Object.hasOwn(item, '$elemMatch')) throw badValue('no $ expressions in $all');
  return conditionOf(item);
}

/** For one element: operators on the value itself, or a filter on a document. */
function elementFilter(operand: Doc): Doc {
  const isValue = isOperatorDoc(operand) && !/^\$(and|or|nor|where|expr)$/.test(Object.keys(operand)[0] ?? '');
  return isValue ? { [ITSELF]: operatorsOf(operand) } : prepareFilter(operand);
}
