import { Button, Paper, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../ui/LanguageContext';
import { usePageTitle } from '../../ui/hooks/usePageTitle';
import classes from './PublicFrame.module.css';

interface PublicFrameProps {
  title: string;
  sentence?: string;
  wide?: boolean;
  children: ReactNode;
}

/** The quiet frame around pages without navigation: product name, one card. */
export function PublicFrame({ title, sentence, wide = false, children }: PublicFrameProps) {
  const { t } = useTranslation();
  const { locale, setLocale } = useLanguage();
  const other = locale === 'de' ? 'en' : 'de';
  usePageTitle(title);
  return (
    <main className={classes.page}>
      <div className={wide ? classes.wide : classes.column}>
        <header className={classes.brand}>
          <img src="/favicon.svg" alt="" width={32} height={32} />
          {t('common.productName')}
          <Button className={classes.language} variant="subtle" color="gray" size="compact-sm" lang={other} onClick={() => setLocale(other)}>
            {t(`nav.language.${other}`)}
          </Button>
        </header>
        <Paper p="xl">
          <Title order={1}>{title}</Title>
          {sentence ? (
            <Text c="dimmed" mt={4} mb="lg">
              {sentence}
            </Text>
          ) : null}
          {children}
        </Paper>
      </div>
    </main>
  );
}
