/** MongoDB's truth: everything but false, zero and null. */
export const isTrue = (value: unknown) => value !== undefined && value !== null && value !== false && value !== 0;
