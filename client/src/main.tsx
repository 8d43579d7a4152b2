// In a layer of their own, so that our styles win whatever order the pages are loaded in.
import '@mantine/core/styles.layer.css';
import '@mantine/dates/styles.layer.css';
import '@mantine/notifications/styles.layer.css';
import '@mantine/spotlight/styles.layer.css';
import './app/global.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { Providers } from './app/Providers';
import { loadCatalogue, storedLocale } from './app/i18n';
import { reloadAfterUpdate } from './app/reloadAfterUpdate';
import { createRouter } from './app/router';
import { publishStyleNonce } from './app/styleNonce';

reloadAfterUpdate(import.meta.url, () => window.location.reload());

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
