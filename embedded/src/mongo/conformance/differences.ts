import { isFailure } from './cases';

/**
 * Where the independent server (DocumentDB) departs from MongoDB's
 * documentation: the documentation decides, and the case keeps its expectation.
 * A line that no longer differs fails the run, so the list stays true.
 */
export const DIFFERENCES: Record<string, string> = {
  'an empty array comes before null': 'sorts it with null; "the empty array is treated as less than null or a missing field"',
  'an index sorts arrays as a scan does': 'sorts an empty array with null',
  'two arrays in one index are refused': 'accepts them; "cannot index parallel arrays"',
  'two keys in one array belong to one element': 'takes the least of each field on its own; sort keys are the keys of an index, one tuple per element',
  'two different arrays are refused': 'sorts; "cannot sort with keys that are parallel arrays"',
  'an unknown projected expression is refused': 'UnknownError instead of InvalidPipelineOperator',
  'an unknown expression is refused': 'UnknownError instead of InvalidPipelineOperator',
  'mixing the two the other way is refused': 'uses one number for both ways of mixing',
  'a projected path and its parent are refused': 'another number for a path collision',
  'a projected path given twice is refused': 'accepts it; "Path collision"',
  'an empty document in a projection is refused': 'takes it for a literal; "An empty sub-projection is not a valid value"',
  'a projected path with an empty part is refused': 'a general number',
  '$setOnInsert and another operator on one path are refused': 'forgets the one that waits for an insert',
  'an upsert leaves a pattern in $in': 'puts an empty document; a pattern says nothing about the value',
  '$inc by zero changes nothing': 'counts a change although nothing is written',
  'an empty part of a path is refused': 'a general number instead of EmptyFieldName',
  'a dollar in a path is refused': 'accepts a field that starts with a dollar',
  '$push with $each of nothing makes an array': 'leaves the field missing',
  '$pull past the end of an array changes nothing': 'fills the array with null',
  '$pull with a pattern': 'compares the pattern as a value; $pull takes a condition',
  '$pop on a number is refused': 'a general number instead of TypeMismatch',
  '$[] of a number is refused': 'PathNotViable instead of a bad value',
  'an array filter with a capital is refused': 'accepts it; "must begin with a lowercase letter"',
  'a computed field comes after the kept ones': 'gives it the place of the field of that name',
  '$project with nothing is refused': 'accepts it; "must have at least one field"',
  '$count of nothing gives nothing': 'gives a zero',
  '$group by a document leaves missing parts out': 'puts null',
};

/** Subjects about what the embedded store refuses although MongoDB can do it. */
export const OWN_SUBJECTS = ['REFUSALS', 'REFUSED_OPTIONS'];

const UNKNOWN_ERROR = 8;
const FIRST_LOCATION = 10_000;

/** The independent server reports many of MongoDB's unnamed errors, whose numbers are high, as UnknownError. */
export function isCoarser(expected: unknown, outcome: unknown): boolean {
  return isFailure(expected) && isFailure(outcome) && expected.code > FIRST_LOCATION && outcome.code === UNKNOWN_ERROR;
}
