import { type Case, expression, fails } from '../cases';

const doc = { s: 'Müller', t: '  x ', n: null, a: 5, l: [3, 1, 2], docs: [{ k: 'a', v: 1 }, { k: 'b', v: 2 }, 7], o: { x: 1, y: { z: 2 } }, e: [] as number[] };
const of = (name: string, operand: unknown, expected: unknown): Case => expression(name, doc, operand, expected);

export const STRINGS: Case[] = [
  of('$concat', { $concat: ['$s', ' ', 'GmbH'] }, 'Müller GmbH'),
  of('$concat with null', { $concat: ['$s', '$n'] }, null),
  of('$concat with a number is refused', { $concat: ['$s', '$a'] }, fails(16702)),
  of('$toUpper changes ASCII only', { $toUpper: '$s' }, 'MüLLER'),
  of('$toLower of null is empty', { $toLower: '$n' }, ''),
  of('$strLenCP', { $strLenCP: '$s' }, 6),
  of('$strLenCP of null is refused', { $strLenCP: '$n' }, fails(34471)),
];

export const LISTS: Case[] = [
  of('$size', { $size: '$l' }, 3),
  of('$size of no array is refused', { $size: '$n' }, fails(17124)),
  of('$arrayElemAt', { $arrayElemAt: ['$l', 1] }, 1),
  of('$arrayElemAt from the end', { $arrayElemAt: ['$l', -1] }, 2),
  of('$arrayElemAt past the end', { $arrayElemAt: ['$l', 9] }, undefined),
  of('$first', { $first: '$l' }, 3),
  of('$last', { $last: '$l' }, 2),
  of('$first of an empty array', { $first: '$e' }, undefined),
  of('$slice', { $slice: ['$l', 2] }, [3, 1]),
  of('$slice from the end', { $slice: ['$l', -2] }, [1, 2]),
  of('$slice from a place', { $slice: ['$l', 1, 1] }, [1]),
  of('$in', { $in: [1, '$l'] }, true),
  of('$in without an array is refused', { $in: [1, '$n'] }, fails(40081)),
  of('$isArray', { $isArray: '$l' }, true),
  of('$concatArrays', { $concatArrays: ['$l', [9]] }, [3, 1, 2, 9]),
  of('$concatArrays with null', { $concatArrays: ['$l', '$n'] }, null),
  of('$map', { $map: { input: '$l', as: 'i', in: { $multiply: ['$$i', 2] } } }, [6, 2, 4]),
  of('$map with this', { $map: { input: '$docs', in: '$$this.v' } }, [1, 2, null]),
  of('$map of null', { $map: { input: '$n', in: 1 } }, null),
  of('$filter', { $filter: { input: '$l', as: 'i', cond: { $gte: ['$$i', 2] } } }, [3, 2]),
  of('$reduce', { $reduce: { input: '$l', initialValue: 0, in: { $add: ['$$value', '$$this'] } } }, 6),
  of('$mergeObjects', { $mergeObjects: ['$o', { x: 9 }, '$n'] }, { x: 9, y: { z: 2 } }),
  of('$mergeObjects with a number is refused', { $mergeObjects: ['$o', '$a'] }, fails(40400)),
];
