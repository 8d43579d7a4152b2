import type { Doc } from './contract';

/**
 * Field names come from clients, `__proto__` and `constructor` among them, so
 * every read and write of a document goes through its own properties only.
 */
export function getField(doc: object, name: string): unknown {
  return Object.hasOwn(doc, name) ? (doc as Doc)[name] : undefined;
}

export function setField(doc: object, name: string, value: unknown): void {
  if (name === '__proto__') Object.defineProperty(doc, name, { value, enumerable: true, configurable: true, writable: true });
  else (doc as Doc)[name] = value;
}
