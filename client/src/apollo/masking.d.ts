import '@apollo/client';
import { type GraphQLCodegenDataMasking } from '@apollo/client/masking';

declare module '@apollo/client' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- merging declarations is how Apollo Client takes its masked types
  export interface TypeOverrides extends GraphQLCodegenDataMasking.TypeOverrides {}
}
