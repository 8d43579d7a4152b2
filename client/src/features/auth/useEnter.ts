import { type ApolloClient } from '@apollo/client';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { sessionLost } from '../../apollo/connection';

/** Somebody has just been signed in: forget what the person before could see and go on. */
export function useEnter(client: ApolloClient): (to?: string) => Promise<void> {
  const navigate = useNavigate();
  return useCallback(
    async (to = '/') => {
      sessionLost.set(false);
      await client.clearStore();
      await navigate(to, { replace: true });
    },
    [client, navigate],
  );
}
