import { afterEach, describe, expect, it } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { type ComponentProps } from 'react';
import { Route, Routes } from 'react-router';
import { sessionLost } from '../apollo/connection';
import { ViewerProvider, type Viewer } from '../apollo/ViewerContext';
import { ChangeLanguageDocument, NotificationsDocument } from '../graphql/__generated__/operations';
import { LanguageContext } from '../ui/LanguageContext';
import { renderUi } from '../ui/testing/renderUi';
import { SessionGuard } from './SessionGuard';
import { Shell } from './Shell';

const wide = window.matchMedia;
const realFetch = globalThis.fetch;
afterEach(() => {
  window.matchMedia = wide;
  globalThis.fetch = realFetch;
  sessionLost.set(false);
});

/** A window of a phone's width. */
const asPhone = () => {
  window.matchMedia = (query) => ({ ...wide(query), matches: query.includes('max-width: 899px') });
};

const viewer = (can: Partial<Viewer['can']> = {}): Viewer => ({
  __typename: 'Viewer',
  user: { __typename: 'User', id: 'u1', version: 3, name: 'Jana Beispiel', email: 'jana@beispiel.example', role: 'officer', locale: 'de' },
  today: '2026-11-23' as Viewer['today'],
  agency: { __typename: 'Agency', name: 'Beispielstadt', timeZone: 'Europe/Berlin', federalState: 'NW', mailStaysHere: false },
  can: { __typename: 'ViewerAbilities', manageUsers: false, manageSettings: false, write: true, import: false, ...can },
});

const nothingNew = {
  request: { query: NotificationsDocument, variables: { first: 10 } },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: {
    data: {
      notifications: {
        __typename: 'NotificationConnection' as const,
        unreadCount: 0,
        pageInfo: { __typename: 'PageInfo' as const, hasNextPage: false, endCursor: null },
        edges: [],
      },
    },
  },
};

interface Options {
  at?: string;
  can?: Partial<Viewer['can']>;
  languages?: string[];
  mocks?: ComponentProps<typeof MockedProvider>['mocks'];
}

function open({ at = '/companies', can = {}, languages = [], mocks = [] }: Options = {}) {
  return renderUi(
    <MockedProvider mocks={[nothingNew, ...(mocks ?? [])]}>
      <LanguageContext value={{ locale: 'de', setLocale: (locale) => languages.push(locale) }}>
        <ViewerProvider viewer={viewer(can)}>
          <Routes>
            <Route element={<Shell />}>
              <Route path="*" element={<h1>Seite</h1>} />
            </Route>
          </Routes>
        </ViewerProvider>
      </LanguageContext>
    </MockedProvider>,
    { at },
  );
}
const namesIn = (list: HTMLElement) =>
  within(list)
    .getAllByRole('link')
    .map((link) => link.textContent);

describe('the frame of every page', () => {
  it('leads everywhere that the role opens, marks where one is, and is accessible', async () => {
    const { container } = open();
    const navigation = screen.getByRole('navigation', { name: 'Hauptnavigation' });
    expect(namesIn(navigation)).toEqual(['Heute', 'Unternehmen', 'Besuche', 'Frühwarnung', 'Fälle', 'Anfragen', 'Flächen', 'Angebote']);
    expect(within(navigation).getByRole('link', { current: 'page' })).toHaveTextContent('Unternehmen');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('shows imports and administration to those who may', () => {
    open({ can: { import: true, manageUsers: true } });
    expect(namesIn(screen.getByRole('navigation'))).toEqual(expect.arrayContaining(['Importe', 'Verwaltung']));
  });

  it('offers nothing new to those who only read', () => {
    open({ can: { write: false } });
    expect(screen.queryByRole('button', { name: 'Neu' })).toBeNull();
  });

  it('leads back to a list as it was left, and to the bare list from the list itself', async () => {
    const user = userEvent.setup();
    const { router } = open({ at: '/companies?levels=now' });
    await user.click(screen.getByRole('link', { name: 'Heute' }));
    expect(router.state.location.search).toBe('');
    await user.click(screen.getByRole('link', { name: 'Unternehmen' }));
    expect(router.state.location).toMatchObject({ pathname: '/companies', search: '?levels=now' });
    await user.click(screen.getByRole('link', { name: 'Unternehmen' }));
    expect(router.state.location.search).toBe('');
    await user.click(screen.getByRole('link', { name: 'Heute' }));
    expect(screen.getByRole('link', { name: 'Unternehmen' })).toHaveAttribute('href', '/companies');
  });

  it('prints in light colours and returns to the dark', () => {
    open();
    const page = document.documentElement;
    page.setAttribute('data-mantine-color-scheme', 'dark');
    window.dispatchEvent(new Event('beforeprint'));
    expect(page).toHaveAttribute('data-mantine-color-scheme', 'light');
    window.dispatchEvent(new Event('afterprint'));
    expect(page).toHaveAttribute('data-mantine-color-scheme', 'dark');
  });

  it('writes a chosen language to the record of the person', async () => {
    const user = userEvent.setup();
    const languages: string[] = [];
    const sent: unknown[] = [];
    const mutation = {
      request: { query: ChangeLanguageDocument, variables: (variables: { input: object }) => sent.push(variables.input) > 0 },
      result: { data: { updateProfile: { __typename: 'User' as const, id: 'u1', version: 4, locale: 'en' } } },
    };
    open({ languages, mocks: [mutation] });
    await user.click(screen.getByRole('button', { name: /Jana Beispiel/ }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
    expect(languages).toEqual(['en']);
    await waitFor(() => expect(sent).toEqual([{ version: 3, locale: 'en' }]));
  });
});

describe('the bottom bar of a phone', () => {
  it('has what a thumb needs, and the rest behind „Mehr“', async () => {
    asPhone();
    const user = userEvent.setup();
    const { container, router } = open({ at: '/cases?ownerId=me' });
    expect(namesIn(screen.getByRole('navigation'))).toEqual(['Heute', 'Unternehmen', 'Besuch']);
    expect(await axe(container)).toHaveNoViolations();
    const more = screen.getByRole('button', { name: 'Mehr' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    const drawer = await screen.findByRole('dialog', { name: 'Mehr' });
    expect(namesIn(drawer)).toEqual(['Frühwarnung', 'Fälle', 'Anfragen', 'Flächen', 'Angebote']);
    expect(await axe(drawer)).toHaveNoViolations();
    await user.click(within(drawer).getByRole('link', { name: 'Flächen' }));
    expect(router.state.location.pathname).toBe('/sites');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    expect(within(await screen.findByRole('dialog')).getByRole('link', { name: 'Fälle' })).toHaveAttribute('href', '/cases?ownerId=me');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('opens the search', async () => {
    asPhone();
    open();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Suche' }));
    expect(await screen.findByRole('dialog')).toBeVisible();
  });
});

describe('the end of a session while a page is open', () => {
  const guard = (
    <MockedProvider mocks={[]}>
      <main>
        <input aria-label="Text" defaultValue="Halle zu klein" />
        <SessionGuard email="jana@beispiel.example" />
      </main>
    </MockedProvider>
  );

  it('asks for the password on the spot; what was typed stays', async () => {
    const user = userEvent.setup();
    const sent: unknown[] = [];
    globalThis.fetch = async (_input, init) => {
      sent.push(typeof init?.body === 'string' ? JSON.parse(init.body) : init?.body);
      return new Response('{}', { status: 200 });
    };
    renderUi(guard);
    expect(screen.queryByRole('dialog')).toBeNull();
    sessionLost.set(true);
    const dialog = await screen.findByRole('dialog');
    expect(within(dialog).getByLabelText('E-Mail-Adresse')).toHaveValue('jana@beispiel.example');
    expect(within(dialog).getByLabelText('E-Mail-Adresse')).toHaveAttribute('readonly');
    expect(await axe(dialog)).toHaveNoViolations();
    await user.keyboard('{Escape}');
    expect(dialog).toBeVisible();
    await user.type(within(dialog).getByLabelText('Passwort'), 'drei gute Worte 7{Enter}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([{ email: 'jana@beispiel.example', password: 'drei gute Worte 7' }]);
    expect(screen.getByLabelText('Text')).toHaveValue('Halle zu klein');
  });

  it('stays when the password is wrong', async () => {
    globalThis.fetch = async () => new Response(JSON.stringify({ code: 'LOGIN_FAILED', issues: [] }), { status: 401 });
    renderUi(guard);
    sessionLost.set(true);
    const dialog = await screen.findByRole('dialog');
    await userEvent.setup().type(within(dialog).getByLabelText('Passwort'), 'falsch{Enter}');
    expect(await within(dialog).findByRole('alert')).toHaveTextContent('E-Mail-Adresse oder Passwort stimmt nicht.');
    expect(sessionLost.get()).toBe(true);
  });
});
