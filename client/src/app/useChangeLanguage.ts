import { useMutation } from '@apollo/client/react';
import { type Locale } from '@ortstreu/shared/i18n';
import { useViewer } from '../apollo/ViewerContext';
import { ChangeLanguageDocument } from '../graphql/__generated__/operations';
import { useLanguage } from '../ui/LanguageContext';

/** Changes the language of the page at once, and of the person's mails with it. */
export function useChangeLanguage(): (locale: Locale) => void {
  const { user } = useViewer();
  const { setLocale } = useLanguage();
  const [save] = useMutation(ChangeLanguageDocument);
  return (locale) => {
    setLocale(locale);
    // The page follows in any case; a record that cannot be reached now is asked for again with the next change.
    if (locale !== user.locale) void save({ variables: { input: { version: user.version, locale } } }).catch(() => undefined);
  };
}
