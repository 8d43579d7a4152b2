import { BSONRegExp } from 'mongodb';

import { type Case, type Collation, fails, match } from '../cases';

const names = [{ n: 'Müller GmbH' }, { n: 'mueller' }, { n: 'MÜLLER AG' }, { n: 'Meier' }, { n: 5 }, { n: ['Schmidt', 'Müller'] }];
const german1: { collation: Collation } = { collation: { locale: 'de', strength: 1 } };
const german2: { collation: Collation } = { collation: { locale: 'de', strength: 2 } };
const words = [
  { n: 'Zebra' },
  { n: 'Äpfel' },
  { n: 'apfel' },
  { n: 'Apfelbaum' },
  { n: 'Öl' },
  { n: 'oben' },
  { n: 'Strasse' },
  { n: 'Straße' },
  { n: 'Straßen' },
];

export const TEXT: Case[] = [
  match('a pattern', names, { n: /^M/ }, [1, 3, 4, 6]),
  match('a pattern without regard to case', names, { n: /^mü/i }, [1, 3, 6]),
  match('$regex as text with $options', names, { n: { $regex: '^mü', $options: 'i' } }, [1, 3, 6]),
  match('$regex with a pattern', names, { n: { $regex: /gmbh/i } }, [1]),
  match('$regex beside another operator', names, { n: { $regex: '^M', $ne: 'Meier' } }, [1, 3, 6]),
  match('numbers never match a pattern', names, { n: /5/ }, []),
  match('a pattern finds the same pattern stored', [{ n: /a/i }, { n: 'a' }, { n: /b/ }], { n: /a/i }, [1, 2]),
  match('the dollar of a pattern allows a last line break', [{ n: 'abc\n' }, { n: 'abc' }, { n: 'abcd' }], { n: /c$/ }, [1, 2]),
  match('m lets the anchors meet lines', [{ n: 'x\nabc' }, { n: 'abc' }, { n: 'xabc' }], { n: { $regex: '^abc', $options: 'm' } }, [1, 2]),
  match('without m the anchor is the beginning', [{ n: 'x\nabc' }, { n: 'abc' }], { n: { $regex: '^abc' } }, [2]),
  match('the dot does not match a line break', [{ n: 'a\nb' }, { n: 'a-b' }], { n: /a.b/ }, [2]),
  match('s lets the dot match a line break', [{ n: 'a\nb' }, { n: 'a-b' }], { n: { $regex: 'a.b', $options: 's' } }, [1, 2]),
  match('x ignores blanks and remarks', [{ n: 'ab' }, { n: 'a b' }], { n: { $regex: 'a b # both', $options: 'x' } }, [1]),
  match('flags in front of the pattern', names, { n: { $regex: '(?i)^mÜ' } }, [1, 3, 6]),
  match('escaped signs', [{ n: 'a.b-c/d' }, { n: 'axb-c/d' }], { n: { $regex: 'a\\.b\\-c\\/d' } }, [1]),
  match('\\A and \\z', [{ n: 'abc' }, { n: 'xabc' }], { n: new BSONRegExp('\\Aabc\\z') }, [1]),
  match('a class with signs', [{ n: '_' }, { n: '-' }, { n: 'a' }], { n: /[_\-.]/ }, [1, 2]),
  match('a dot matches one character outside the BMP', [{ n: '😀' }], { n: /^.$/u }, [1]),
  match('an unbalanced pattern is refused', names, { n: { $regex: '(' } }, fails(51091)),
  match('an unknown flag is refused', names, { n: { $regex: 'a', $options: 'q' } }, fails(51108)),
  match('$options alone is refused', names, { n: { $options: 'i' } }, fails(2)),
  match('$regex with a number is refused', names, { n: { $regex: 5 } }, fails(2)),
  match('equality in German, letters only', words, { n: 'STRASSE' }, [7, 8], german1),
  match('equality in German, letters only, finds accents', words, { n: 'ÄPFEL' }, [2, 3], german1),
  match('equality in German, letters and accents', words, { n: 'äpfel' }, [2], german2),
  match('$in in German', words, { n: { $in: ['ol', 'zebra'] } }, [1, 5], german1),
  match('$ne in German', words, { n: { $ne: 'strasse' } }, [1, 2, 3, 4, 5, 6, 9], german1),
  match('a range in German', words, { n: { $gte: 'o', $lt: 'p' } }, [5, 6], german1),
  match('a range in German goes by letters, not by bytes', words, { n: { $lt: 'b' } }, [2, 3, 4], german1),
  match('a pattern takes no notice of collation', words, { n: /^ä/ }, [], german1),
  match('German sorting, letters only', words, {}, [2, 3, 4, 6, 5, 7, 8, 9, 1], { sort: { n: 1, _id: 1 }, ...german1 }),
  match('German sorting, letters and accents', words, {}, [3, 2, 4, 6, 5, 7, 8, 9, 1], { sort: { n: 1, _id: 1 }, ...german2 }),
  match('German sorting backwards', words, {}, [1, 9, 7, 8, 5, 6, 4, 2, 3], { sort: { n: -1, _id: 1 }, ...german1 }),
  match('sorting by bytes', words, {}, [4, 7, 8, 9, 1, 3, 6, 2, 5], { sort: { n: 1 } }),
  match('collation leaves numbers alone', [{ n: 2 }, { n: 10 }, { n: '10' }], { n: { $gt: 1 } }, [1, 2], german1),
  match('collation reaches strings in arrays', [{ n: ['Öl'] }, { n: ['Gas'] }], { n: 'OL' }, [1], german1),
  match('collation reaches strings in documents', [{ n: { x: 'Öl' } }], { n: { x: 'ol' } }, [1], german1),
  match('collation in $expr', words, { $expr: { $eq: ['$n', 'strasse'] } }, [7, 8], german1),
];
