import { makeExecutableSchema } from '@graphql-tools/schema';
import { isObjectType, type GraphQLSchema } from 'graphql';
import { typeDefs } from './__generated__/typeDefs';
import { resolvers } from './resolvers';

interface Stored {
  id?: unknown;
  _id?: unknown;
}

/** Records come from the database as plain data: their `id` is `_id`. */
function resolveIds(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    const id = isObjectType(type) ? type.getFields().id : undefined;
    if (id && !id.resolve) id.resolve = (source: Stored) => source.id ?? source._id;
  }
}

export function buildSchema(): GraphQLSchema {
  const schema = makeExecutableSchema({ typeDefs, resolvers });
  resolveIds(schema);
  return schema;
}
