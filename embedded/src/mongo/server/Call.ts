import { Double } from 'bson';

import { parseCollation, type Collation, type Doc } from '../semantics/index';
import type { Transaction } from '../transactions/Transaction';
import { errorOf } from './errors';
import type { Session } from './Sessions';

/** One command on its way through the server. */
export class Call {
  session: Session | undefined;
  transaction: Transaction | undefined;
  /** Number under which the driver may send the same write again. */
  retryNumber: bigint | undefined;

  constructor(
    readonly name: string,
    readonly command: Doc,
    readonly sequences: ReadonlyMap<string, Buffer[]>,
    /** The server's address as drivers know it. */
    readonly address: string,
    readonly connection: number,
  ) {}

  get database(): string {
    return this.string('$db') ?? 'admin';
  }

  /** The name of the collection, which is the value of the command itself. */
  get collection(): string {
    const name = this.command[this.name];
    if (typeof name !== 'string' || name === '' || name.includes('\0') || name.startsWith('.'))
      throw errorOf('InvalidNamespace', `Invalid namespace specified '${this.database}.${String(name)}'`);
    return name;
  }

  get namespace(): string {
    return `${this.database}.${this.collection}`;
  }

  get isOrdered(): boolean {
    return this.command['ordered'] !== false;
  }

  collation(inherited?: Collation): Collation | undefined {
    return this.command['collation'] === undefined ? inherited : parseCollation(this.command['collation']);
  }

  doc(field: string): Doc {
    return this.optionalDoc(field) ?? {};
  }

  optionalDoc(field: string): Doc | undefined {
    return docOf(this.command[field], field);
  }

  string(field: string): string | undefined {
    const value = this.command[field];
    if (value === undefined) return undefined;
    if (typeof value !== 'string') throw wrongType(field, 'string');
    return value;
  }

  number(field: string): number | undefined {
    const value = this.command[field];
    return value === undefined || value === null ? undefined : numberOf(value, field);
  }

  list(field: string): unknown[] {
    const value = this.command[field];
    if (!Array.isArray(value)) throw wrongType(field, 'array');
    return value;
  }

  /** Refuses options that would change the answer and that nobody has built in. */
  refuse(...fields: string[]): void {
    for (const field of fields)
      if (this.command[field] !== undefined && this.command[field] !== false)
        throw errorOf('NotImplemented', `${this.name}: option '${field}' is not supported by the embedded document store`);
  }
}

const wrongType = (field: string, type: string) => errorOf('TypeMismatch', `BSON field '${field}' is the wrong type, expected type '${type}'`);

export function numberOf(value: unknown, field: string): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint' || value instanceof Double) return Number(value);
  throw wrongType(field, 'number');
}

export function docOf(value: unknown, field: string): Doc | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) throw wrongType(field, 'object');
  return value as Doc;
}
