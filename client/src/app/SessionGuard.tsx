import { lazy, Suspense } from 'react';
import { sessionLost } from '../apollo/connection';
import { useSignalStore } from '../apollo/signalStore';

const LoginDialog = lazy(async () => ({ default: (await import('./LoginDialog')).LoginDialog }));

/** Watches for the end of the session while a page is open. */
export function SessionGuard({ email }: { email: string }) {
  const lost = useSignalStore(sessionLost);
  return <Suspense fallback={null}>{lost ? <LoginDialog email={email} /> : null}</Suspense>;
}
