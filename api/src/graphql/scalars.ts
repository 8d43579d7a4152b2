import { isLocalDate, type LocalDate } from '@ortstreu/shared/kernel';
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTimeISO, GraphQLJSON } from 'graphql-scalars';

function asLocalDate(value: unknown): LocalDate {
  if (typeof value === 'string' && isLocalDate(value)) return value;
  throw new GraphQLError('LocalDate must be an existing calendar day written as yyyy-mm-dd');
}

const LocalDateScalar = new GraphQLScalarType<LocalDate, string>({
  name: 'LocalDate',
  serialize: asLocalDate,
  parseValue: asLocalDate,
  parseLiteral: (node: ValueNode) => asLocalDate(node.kind === Kind.STRING ? node.value : undefined),
});

export const scalars = { LocalDate: LocalDateScalar, DateTime: GraphQLDateTimeISO, JSON: GraphQLJSON };
