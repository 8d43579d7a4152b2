import { type Doc, errorOf } from '../semantics/index';
import type { Transaction } from '../transactions/Transaction';
import { unsupported } from './errors';

/** One command on its way through the server. */
export class Call {
  readonly name: string;
  readonly database: string;
  /** The id of its session. */
  session: string | undefined;
  transaction: Transaction | undefined;
  /** Number in its session: of a transaction, or of a write that the driver may send again. */
  number: bigint | undefined;

  constructor(
    readonly command: Doc,
    /** The server's address as drivers know it. */
    readonly address = '',
  ) {
    this.name = Object.keys(command)[0] ?? '';
    this.database = typeof command['$db'] === 'string' ? command['$db'] : 'admin';
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

  /** The statements of a bulk command end with the first that fails. */
  get isOrdered(): boolean {
    return this.command['ordered'] !== false;
  }

  /** A list that must be there. */
  list(field: string): unknown[] {
    const list = listOf(this.command[field], field);
    if (!list) throw errorOf('FailedToParse', `BSON field '${this.name}.${field}' is missing but a required field`);
    return list;
  }

  docs(field: string): Doc[] {
    return this.list(field).map((item) => docOf(item, field) ?? {});
  }

  /** Refuses options that would change the answer and that nobody has built in. */
  refuse(...fields: string[]): void {
    const given = fields.find((field) => this.command[field] !== undefined && this.command[field] !== false);
    if (given) throw unsupported(`${this.name}: option '${given}'`);
  }
}

/** Reads a field of a command that may be missing. */
function reader<T>(type: string, is: (value: unknown) => value is T) {
  return (value: unknown, field: string): T | undefined => {
    if (value === undefined || value === null) return undefined;
    if (!is(value)) throw errorOf('TypeMismatch', `BSON field '${field}' is the wrong type, expected type '${type}'`);
    return value;
  };
}

export const docOf = reader('object', (value): value is Doc => typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype);
export const listOf = reader('array', (value): value is unknown[] => Array.isArray(value));
export const stringOf = reader('string', (value): value is string => typeof value === 'string');
export const numberOf = reader('number', (value): value is number => typeof value === 'number');
