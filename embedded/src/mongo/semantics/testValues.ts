import { Binary, BSONRegExp, ObjectId, UUID } from 'bson';
import fc from 'fast-check';

/** Text as people in an office type it, with the characters that trip up sorting. */
export const germanText = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'aAäÄbBoOöÖuUüÜsSßeEéèzZ09 -.,&/()éñçøæœłđ€'), maxLength: 8 }),
  fc.string({ unit: fc.constantFrom(...'sSßẞaäeæoœ'), maxLength: 4 }),
);

const numbers = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.double(), fc.constantFrom(2 ** 31, 2 ** 53, 0.1, NaN, Infinity, -Infinity, 0, -0));
const bytes = fc.uint8Array({ maxLength: 4 });
const scalars = fc.oneof(
  numbers,
  germanText,
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.string({ unit: fc.constantFrom('\0', '\u0001', 'a', '\uff5e', '😀'), maxLength: 3 }),
  fc.boolean(),
  fc.constant(null),
  fc.date({ noInvalidDate: true }),
  fc.tuple(bytes, fc.constantFrom(0, 4, 128)).map(([content, subtype]) => new Binary(content, subtype)),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map((id) => new ObjectId(id)),
  fc.uint8Array({ minLength: 16, maxLength: 16 }).map((id) => new UUID(id)),
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
