import { Decimal128 } from 'mongodb';

import { type Case, expression, fails, match, pipeline, update } from '../cases';

const docs = [{ a: 1, d: Decimal128.fromString('1.5') }];

/** Things that MongoDB can do and this store leaves alone: they must fail, never give an answer. */
export const REFUSALS: Case[] = [
  match('$where', docs, { $where: 'this.a == 1' }, fails(2)),
  match('$text', docs, { $text: { $search: 'x' } }, fails(2)),
  match('$jsonSchema', docs, { $jsonSchema: { required: ['a'] } }, fails(2)),
  match('$geoWithin', docs, { a: { $geoWithin: { $center: [[0, 0], 1] } } }, fails(2)),
  match('$bitsAllSet', docs, { a: { $bitsAllSet: 1 } }, fails(2)),
  expression('$function', { a: 1 }, { $function: { body: 'function() { return 1 }', args: [], lang: 'js' } }, fails(168)),
  expression('$toDecimal', { a: 1 }, { $toDecimal: '$a' }, fails(168)),
  expression('$add with a decimal', { d: Decimal128.fromString('1.5') }, { $add: ['$d', 1] }, fails(238)),
  expression('$sin', { a: 1 }, { $sin: '$a' }, fails(168)),
  update('$inc of a decimal', { d: Decimal128.fromString('1.5') }, { $inc: { d: 1 } }, fails(238)),
  ...[
    '$dateToString',
    '$year',
    '$toInt',
    '$convert',
    '$setUnion',
    '$objectToArray',
    '$regexMatch',
    '$split',
    '$substrCP',
    '$round',
    '$pow',
    '$range',
    '$zip',
    '$sortArray',
  ].map((name) => expression(name, { a: 1 }, { [name]: '$a' }, fails(168))),
  ...['$facet', '$bucket', '$sortByCount', '$unionWith', '$sample', '$out', '$merge', '$changeStream'].map((name) =>
    pipeline(`${name} as a stage`, docs, [{ [name]: 'a' }], fails(40324)),
  ),
  ...['$topN', '$firstN', '$mergeObjects'].map((name) =>
    pipeline(`${name} as an accumulator`, docs, [{ $group: { _id: null, s: { [name]: '$a' } } }], fails(15952)),
  ),
  update('$bit', { a: 1 }, { $bit: { a: { or: 1 } } }, fails(9)),
  pipeline('$setWindowFields', docs, [{ $setWindowFields: { sortBy: { a: 1 }, output: { n: { $documentNumber: {} } } } }], fails(40324)),
  pipeline('$graphLookup', docs, [{ $graphLookup: { from: 'others', startWith: '$a', connectFromField: 'a', connectToField: 'b', as: 'c' } }], fails(40324)),
  pipeline('$bucketAuto', docs, [{ $bucketAuto: { groupBy: '$a', buckets: 2 } }], fails(40324)),
  pipeline('$densify', docs, [{ $densify: { field: 'a', range: { step: 1, bounds: 'full' } } }], fails(40324)),
  pipeline('$stdDevPop', docs, [{ $group: { _id: null, s: { $stdDevPop: '$a' } } }], fails(15952)),
  pipeline('$accumulator', docs, [{ $group: { _id: null, s: { $accumulator: {} } } }], fails(15952)),
];
