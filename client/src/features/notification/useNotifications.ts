import { useMutation, useQuery } from '@apollo/client/react';
import { useEffect } from 'react';
import { inBackground } from '../../apollo/inBackground';
import { serverEvents } from '../../apollo/serverEvents';
import { useSayFailure } from '../../apollo/useSayFailure';
import { MarkNotificationsReadDocument, NotificationsDocument } from '../../graphql/__generated__/operations';

/** The own notifications, kept fresh by the server's events; `markRead` takes single ones or, without ids, all. */
export function useNotifications(first: number) {
  const { data, error, loading, refetch, fetchMore } = useQuery(NotificationsDocument, { variables: { first }, fetchPolicy: 'cache-and-network' });
  const [mark] = useMutation(MarkNotificationsReadDocument);
  const fail = useSayFailure();
  useEffect(() => serverEvents.on('notification', () => inBackground(refetch())), [refetch]);
  const markRead = async (ids?: string[]) => {
    await mark({ variables: { input: { ids } } }).then(() => inBackground(refetch()), fail);
  };
  return { page: data?.notifications, error, loading, refetch, fetchMore, markRead };
}
