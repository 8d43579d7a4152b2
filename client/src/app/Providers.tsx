import { ApolloProvider } from '@apollo/client/react';
import { createTheme, localStorageColorSchemeManager, MantineProvider, mergeThemeOverrides } from '@mantine/core';
import { lazy, Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { type Locale } from '@ortstreu/shared/i18n';
import { createClient } from '../apollo/client';
import { LocaleProvider } from '../ui/LocaleContext';
import { styleNonce } from './styleNonce';
import { changeLanguage, createI18n, storedLocale, storeLocale, type Catalogue } from './i18n';
import { LanguageContext } from '../ui/LanguageContext';
import { useKeptFocus } from '../ui/hooks/useKeptFocus';
import { cssVariables, theme } from './theme';

// Only the container: what is shown before it is there waits in its store.
const Notifications = lazy(async () => ({ default: (await import('@mantine/notifications')).Notifications }));
const colours = localStorageColorSchemeManager({ key: 'ortstreu.colours' });

interface ProvidersProps {
  initialLocale: Locale;
  /** The texts of that language. */
  catalogue: Catalogue;
  children: ReactNode;
}

/** Everything that pages find around them: data, language, theme, notifications. */
export function Providers({ initialLocale, catalogue, children }: ProvidersProps) {
  const [client] = useState(() => createClient(storedLocale));
  const [locale, setState] = useState<Locale>(initialLocale);
  const [i18n] = useState(() => createI18n(initialLocale, catalogue));
  const setLocale = useCallback(
    (next: Locale) => {
      storeLocale(next);
      void changeLanguage(i18n, next).then(() => setState(next));
    },
    [i18n],
  );
  useKeptFocus();
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const language = useMemo(() => ({ locale, setLocale }), [locale, setLocale]);
  const settings = useMemo(() => ({ locale, timeZone: 'Europe/Berlin' }), [locale]);
  const close = i18n.t('common.action.close', { lng: locale });
  // Controls that the kit draws by itself need their names in the language of the page.
  const named = useMemo(
    () => mergeThemeOverrides(theme, createTheme({ components: { Notification: { defaultProps: { closeButtonProps: { 'aria-label': close } } } } })),
    [close],
  );
  return (
    <ApolloProvider client={client}>
      <I18nextProvider i18n={i18n}>
        <LanguageContext value={language}>
          <LocaleProvider value={settings}>
            <MantineProvider
              theme={named}
              cssVariablesResolver={cssVariables}
              defaultColorScheme="auto"
              colorSchemeManager={colours}
              getStyleNonce={styleNonce}
            >
              <Suspense fallback={null}>
                <Notifications position="bottom-right" limit={3} />
              </Suspense>
              {children}
            </MantineProvider>
          </LocaleProvider>
        </LanguageContext>
      </I18nextProvider>
    </ApolloProvider>
  );
}
