import '@mantine/core/styles.css';
import '@mantine/dates/styles.css';
import '@mantine/notifications/styles.css';
import '@mantine/spotlight/styles.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/Providers';
import { loadCatalogue, storedLocale } from './app/i18n';
import { createRouter } from './app/router';
import { publishStyleNonce } from './app/styleNonce';

const root = document.getElementById('root');
if (root) {
  publishStyleNonce();
  const locale = storedLocale();
  const catalogue = await loadCatalogue(locale);
  createRoot(root).render(
    <StrictMode>
      <Providers initialLocale={locale} catalogue={catalogue}>
        <RouterProvider router={createRouter()} />
      </Providers>
    </StrictMode>,
  );
}
