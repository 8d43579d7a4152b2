import { Binary, BSONRegExp, Decimal128, Double, Long, MaxKey, MinKey, ObjectId, Timestamp, UUID } from 'bson';
import fc from 'fast-check';

/** Text as people in an office type it, with the characters that trip up sorting. */
export const germanText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aAäÄbBoOöÖuUüÜsSßeEéèzZ09 -.,&/()éñçøæœłđ€'), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'sSßẞaäeæoœ'), maxLength: 4 }),
);

const numbers = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.bigInt({ min: -5n, max: 5n }),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((n) => Long.fromBigInt(n)),
  fc.integer({ min: -5, max: 5 }).map((n) => new Double(n)),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 33n), max: 10n ** 33n }), fc.integer({ min: -40, max: 40 }))
    .map(([digits, exponent]) => Decimal128.fromString(`${digits}E${exponent}`)),
  fc.constantFrom(2 ** 53, 2n ** 53n, 2n ** 53n + 1n, 0.1, Decimal128.fromString('0.1'), NaN, Infinity, -Infinity, 0, -0),
);
const bytes = fc.uint8Array({ maxLength: 4 });
const scalars = fc.oneof(
  numbers,
  germanText,
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', 'a', '\uff5e', '😀'), maxLength: 3 }),
  fc.boolean(),
  fc.constantFrom(null, new MinKey(), new MaxKey()),
  fc.date({ noInvalidDate: true }),
  fc.tuple(bytes, fc.constantFrom(0, 4, 128)).map(([content, subtype]) => new Binary(content, subtype)),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((id) => new ObjectId(id)),
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map((id) => new UUID(id)),
  fc.tuple(fc.integer({ min: 0, max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 3 })).map(([t, i]) => new Timestamp({ t, i })),
  fc.constantFrom(new BSONRegExp('a', 'i'), new BSONRegExp('a'), new BSONRegExp('b')),
);
const names = fc.constantFrom('a', 'b', 'ab', '__proto__', 'constructor', '');

/** Any value a document can hold, nested up to two levels. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', maxDepth: 2 },
    scalars,
    fc.array(tie('value'), { maxLength: 3 }),
    fc.array(fc.tuple(names, tie('value')), { maxLength: 3 }).map((fields) => Object.fromEntries(fields)),
  ),
})).value;
