export const isNumber = (v: unknown): v is number => typeof v === 'number';
export const toNumber = (v: unknown) => Number(v);
export const addExact = (a: unknown, b: unknown) => Number(a) + Number(b);
export const multiplyExact = (a: unknown, b: unknown) => Number(a) * Number(b);
export const multiply = multiplyExact;
