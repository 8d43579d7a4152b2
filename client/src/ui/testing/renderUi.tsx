import { MantineProvider } from '@mantine/core';
import { render, type RenderResult } from '@testing-library/react';
import { type ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { de, en, type Locale } from '@ortstreu/shared/i18n';
import { localDate } from '@ortstreu/shared/kernel';
import { createI18n } from '../../app/i18n';
import { cssVariables, theme } from '../../app/theme';
import { LocaleProvider } from '../LocaleContext';

interface Options {
  locale?: Locale;
  /** The address that the component is opened at. */
  at?: string;
  today?: string;
}

/** Renders a component as the product does: theme, texts, router; animations off. Returns the router beside the usual queries. */
export function renderUi(
  component: ReactElement,
  { locale = 'de', at = '/', today = '2026-11-23' }: Options = {},
): RenderResult & { router: ReturnType<typeof createMemoryRouter> } {
  const router = createMemoryRouter([{ path: '*', element: component }], { initialEntries: [at] });
  const result = render(
    <I18nextProvider i18n={createI18n(locale, locale === 'de' ? de : en)}>
      <LocaleProvider value={{ locale, timeZone: 'Europe/Berlin', today: localDate(today) }}>
        <MantineProvider theme={theme} cssVariablesResolver={cssVariables} env="test">
          <RouterProvider router={router} />
        </MantineProvider>
      </LocaleProvider>
    </I18nextProvider>,
  );
  return { ...result, router };
}
