import { Avatar, Menu, Text, UnstyledButton, VisuallyHidden, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { postJson } from '../apollo/request';
import { useSayFailure } from '../apollo/useSayFailure';
import { useViewer } from '../apollo/ViewerContext';
import { clearDrafts } from '../ui/hooks/useDraft';
import { LANGUAGES } from './i18n';
import { useLanguage } from '../ui/LanguageContext';
import { useChangeLanguage } from './useChangeLanguage';

const APPEARANCES: readonly MantineColorScheme[] = ['light', 'dark', 'auto'];

/** Leaves for good: nothing of the session stays in memory because the page is loaded anew. */
async function signOut(path: '/auth/logout' | '/auth/logout-everywhere'): Promise<void> {
  await postJson(path);
  clearDrafts();
  window.location.assign('/login');
}

/** Language, light or dark, shortcuts, sign-out. */
export function PersonMenu({ onHelp }: { onHelp(): void }) {
  const { t } = useTranslation();
  const { user } = useViewer();
  const { locale } = useLanguage();
  const changeLanguage = useChangeLanguage();
  const fail = useSayFailure();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Menu position="bottom-end" width={240}>
      <Menu.Target>
        <UnstyledButton style={{ borderRadius: 999 }}>
          <VisuallyHidden>{t('nav.person.menu', { name: user.name })}</VisuallyHidden>
          <Avatar name={user.name} color="petrol" variant="filled" size={36} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)">
            {user.name}
          </Text>
          {t(`nav.person.role.${user.role}`)}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('nav.person.language')}</Menu.Label>
        <Menu.RadioGroup value={locale} onChange={(value) => changeLanguage(value === 'en' ? 'en' : 'de')} aria-label={t('nav.person.language')}>
          {LANGUAGES.map((choice) => (
            <Menu.RadioItem key={choice} value={choice} lang={choice}>
              {t(`nav.language.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Label>{t('nav.person.appearance')}</Menu.Label>
        <Menu.RadioGroup
          value={colorScheme}
          onChange={(value) => setColorScheme(APPEARANCES.find((choice) => choice === value) ?? 'auto')}
          aria-label={t('nav.person.appearance')}
        >
          {APPEARANCES.map((choice) => (
            <Menu.RadioItem key={choice} value={choice}>
              {t(`nav.person.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
        <Menu.Divider />
        <Menu.Item onClick={onHelp}>{t('nav.person.shortcuts')}</Menu.Item>
        <Menu.Item onClick={() => void signOut('/auth/logout').catch(fail)}>{t('nav.person.signOut')}</Menu.Item>
        <Menu.Item onClick={() => void signOut('/auth/logout-everywhere').catch(fail)}>{t('nav.person.signOutEverywhere')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
