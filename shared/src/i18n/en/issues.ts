import type { Translated } from '../translated';
import type { issues as german } from '../de/issues';

export const issues: Translated<typeof german> = {
  required: 'This is still missing.',
  invalid: 'This is not possible.',
  tooShort: 'At least {{min}} characters, please.',
  tooLong: 'At most {{max}} characters; this is too long.',
  tooFew: 'Please choose at least {{min}}.',
  tooMany: 'At most {{max}} are possible.',
  tooSmall: 'The value must be at least {{min}}.',
  tooBig: 'The value may be at most {{max}}.',
  notANumber: 'Please enter a number.',
  notAnInteger: 'Please enter a whole number.',
  notAnOption: 'This value is not among the choices.',
  notPositive: 'The value must be greater than zero.',
  negative: 'The value must not be negative.',
  duplicate: 'This exists already.',
  unknownField: 'This entry is not foreseen.',
  notFound: 'This entry does not exist, or it is not open to you.',
  id: { invalid: 'This entry does not exist.' },
  date: { invalid: 'There is no such day. Please enter it as DD.MM.YYYY.', future: 'The day lies in the future.', past: 'The day lies in the past.', beforeStart: 'The end lies before the start.' },
  email: { invalid: 'There can be no such e-mail address.', taken: 'There is already an account with this e-mail address.' },
  phone: { invalid: 'There can be no such telephone number.' },
  url: { invalid: 'There can be no such web address.' },
  password: { tooShort: 'At least {{min}} characters, please.', tooCommon: 'This password is too easy to guess.', different: 'The two passwords are not the same.' },
  file: { empty: 'The file is empty.', tooLarge: 'The file is larger than {{max}} MB.', wrongType: 'This file format is not accepted.' },
  setup: { codeWrong: 'This one-time code is wrong. It stands in the window in which Ortstreu was started.' },
};
