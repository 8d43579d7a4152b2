import { useQuery } from '@apollo/client/react';
import { useEffect, useMemo, useRef } from 'react';
import { Navigate, Outlet, useLocation } from 'react-router';
import { disconnected } from '../apollo/connection';
import { failureFromError } from '../apollo/failureFromError';
import { inBackground } from '../apollo/inBackground';
import { serverEvents } from '../apollo/serverEvents';
import { ViewerProvider } from '../apollo/ViewerContext';
import { ViewerDocument } from '../graphql/__generated__/operations';
import { ErrorState } from '../ui/ErrorState';
import { LocaleProvider } from '../ui/LocaleContext';
import { PageBody } from '../ui/PageBody';
import { Skeletons } from '../ui/Skeletons';
import { useLanguage } from '../ui/LanguageContext';
import { chosenLocale } from './i18n';
import { SessionGuard } from './SessionGuard';

/** Lets signed-in people through and hands them down; everybody else goes to the login and comes back to where they wanted. */
export function SignedIn() {
  const location = useLocation();
  const { locale, setLocale } = useLanguage();
  const { client, data, error, refetch } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  const viewer = data?.me;
  const signedIn = viewer !== undefined;

  useEffect(() => {
    if (!signedIn) return;
    serverEvents.start();
    return () => serverEvents.stop();
  }, [signedIn]);

  // What the person chose on another device counts until something is chosen on this one.
  const known = viewer?.user.locale;
  useEffect(() => {
    if (!chosenLocale() && (known === 'de' || known === 'en')) setLocale(known);
  }, [known, setLocale]);

  // Reasons, stories and verdicts are put into words by the server: what is on the page is asked for again in the new language.
  const asked = useRef(locale);
  useEffect(() => {
    if (asked.current === locale) return;
    asked.current = locale;
    if (signedIn) inBackground(client.refetchQueries({ include: 'active' }));
  }, [client, locale, signedIn]);

  const settings = useMemo(
    () => ({ locale, timeZone: viewer?.agency.timeZone ?? 'Europe/Berlin', ...(viewer ? { today: viewer.today } : {}) }),
    [locale, viewer],
  );

  if (viewer) {
    return (
      <LocaleProvider value={settings}>
        <ViewerProvider viewer={viewer}>
          <Outlet />
          <SessionGuard email={viewer.user.email} />
        </ViewerProvider>
      </LocaleProvider>
    );
  }
  if (!error) return <Skeletons kind="page" />;
  const failure = failureFromError(error);
  if (failure.code === 'UNAUTHENTICATED') return <Navigate to={`/login?to=${encodeURIComponent(location.pathname + location.search)}`} replace />;
  return (
    <PageBody narrow>
      <ErrorState
        failure={failure}
        onRetry={() => {
          disconnected.set(false);
          inBackground(refetch());
        }}
      />
    </PageBody>
  );
}
