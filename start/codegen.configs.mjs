// What is generated from the schema and the client's documents. One place, used by codegen.mjs alone.
const scalars = {
  ID: { input: 'string', output: 'string' },
  LocalDate: '@ortstreu/shared/kernel#LocalDate',
  DateTime: 'Date',
  JSON: 'unknown',
};

/** Resolver types for the api; `mappers` say which domain object stands behind a type. */
export const serverConfig = (schema, mappers) => ({
  schema,
  generates: {
    'api/src/graphql/__generated__/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        defaultScalarType: 'unknown',
        contextType: '../context#GraphQLContext',
        makeResolverTypeCallable: true,
        scalars,
        mappers,
      },
    },
  },
});

/** Typed operations for the client, masked as Apollo Client masks them. */
export const clientConfig = (schema, documents) => ({
  schema,
  documents,
  generates: {
    'client/src/graphql/__generated__/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        nonOptionalTypename: true,
        skipTypeNameForRoot: true,
        defaultScalarType: 'unknown',
        avoidOptionals: { field: true, inputValue: false },
        inlineFragmentTypes: 'mask',
        customDirectives: { apolloUnmask: true },
        scalars: { LocalDate: '@ortstreu/shared/kernel#LocalDate', DateTime: 'string', JSON: 'unknown', ID: 'string' },
      },
    },
  },
});
