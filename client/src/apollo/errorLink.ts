import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';
import { ApolloLink } from '@apollo/client';
import { OperationTypeNode } from 'graphql';
import { tap } from 'rxjs';
import { disconnected, internalFailure, sessionLost } from './connection';
import { failureFromError } from './failureFromError';

/** The question whether somebody is signed in at all; its refusal is an answer, not a lost session. */
const ASKS_WHO = 'Viewer';

/** Reports what concerns the whole page; the failure itself still reaches whoever asked. */
export const errorLink = new ErrorLink(({ error, operation }) => {
  if (!CombinedGraphQLErrors.is(error) && !ServerError.is(error)) {
    disconnected.set(true);
    return;
  }
  const failure = failureFromError(error);
  if (failure.code === 'UNAUTHENTICATED' && operation.operationName !== ASKS_WHO) sessionLost.set(true);
  // A failed query has its place on the page, where its number stands; a failed deed may have none.
  if (failure.code === 'INTERNAL' && operation.operationType === OperationTypeNode.MUTATION)
    internalFailure.set(failure.errorId ? { errorId: failure.errorId } : {});
});

/** Any answer means that the line stands again. */
export const connectionLink = new ApolloLink((operation, forward) => forward(operation).pipe(tap({ next: () => disconnected.set(false) })));
