const NAMES: Record<number, string> = {
  2: 'BadValue',
  8: 'UnknownError',
  9: 'FailedToParse',
  14: 'TypeMismatch',
  15: 'Overflow',
  17: 'ProtocolError',
  20: 'IllegalOperation',
  22: 'InvalidBSON',
  28: 'PathNotViable',
  31: 'InvalidPath',
  40: 'ConflictingUpdateOperators',
  52: 'DollarPrefixedFieldName',
  56: 'EmptyFieldName',
  57: 'DottedFieldName',
  66: 'ImmutableField',
  72: 'InvalidOptions',
  115: 'CommandNotSupported',
  168: 'InvalidPipelineOperator',
  238: 'NotImplemented',
  241: 'ConversionFailure',
};

/** An error as the wire protocol carries it: MongoDB's number, its name and any further reply fields. */
export class MongoError extends Error {
  readonly code: number;
  readonly codeName: string;
  readonly extra?: Record<string, unknown>;

  constructor(code: number, message: string, options: { codeName?: string; extra?: Record<string, unknown> } = {}) {
    super(message);
    this.name = 'MongoError';
    this.code = code;
    this.codeName = options.codeName ?? NAMES[code] ?? `Location${code}`;
    if (options.extra) this.extra = options.extra;
  }
}

export const badValue = (message: string) => new MongoError(2, message);
export const failedToParse = (message: string) => new MongoError(9, message);
export const typeMismatch = (message: string) => new MongoError(14, message);
