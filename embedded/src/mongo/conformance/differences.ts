/**
 * Where the independent server (DocumentDB) departs from MongoDB's
 * documentation: the documentation decides, and the case keeps its expectation.
 * A line that no longer differs fails the run, so the list stays true.
 */
export const DIFFERENCES: Record<string, string> = {};
