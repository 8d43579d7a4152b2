import { afterEach, describe, expect, it } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { Route, Routes } from 'react-router';
import { renderUi } from '../../ui/testing/renderUi';
import { ForgotPasswordPage } from './ForgotPasswordPage';
import { InvitationPage } from './InvitationPage';
import { LoginPage } from './LoginPage';
import { ResetPasswordPage } from './ResetPasswordPage';
import { SetupPage } from './SetupPage';

const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

type Answers = Record<string, { status: number; body?: unknown }>;

/** The api at the edge of the browser: an answer per method and address; remembers what was sent. */
function api(answers: Answers): { method: string; path: string; body: unknown }[] {
  const sent: { method: string; path: string; body: unknown }[] = [];
  globalThis.fetch = async (input, init) => {
    const path = input instanceof Request ? input.url : String(input);
    const method = init?.method ?? 'GET';
    const answer = answers[`${method} ${path}`];
    if (!answer) throw new TypeError(`nothing answers ${method} ${path}`);
    sent.push({ method, path, body: typeof init?.body === 'string' ? JSON.parse(init.body) : undefined });
    return new Response(answer.body === undefined ? null : JSON.stringify(answer.body), { status: answer.status });
  };
  return sent;
}

const pages = (
  <MockedProvider mocks={[]}>
    <Routes>
      <Route path="/login" element={<LoginPage />} />
      <Route path="/forgot" element={<ForgotPasswordPage />} />
      <Route path="/reset/:token" element={<ResetPasswordPage />} />
      <Route path="/invitation/:token" element={<InvitationPage />} />
      <Route path="/setup" element={<SetupPage />} />
      <Route path="*" element={<p>drinnen</p>} />
    </Routes>
  </MockedProvider>
);
const done = { status: 200, body: { open: false, sampleAvailable: true } };

describe('sign-in', () => {
  it('goes back to where one wanted to be', async () => {
    const sent = api({ 'GET /setup': done, 'POST /auth/login': { status: 200, body: {} } });
    const { router, container } = renderUi(pages, { at: '/login?to=%2Fcompanies%3Fplace%3DMitte' });
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'anna@example.org');
    await userEvent.type(screen.getByLabelText('Passwort'), 'drei gute Worte 7{Enter}');
    expect(await screen.findByText('drinnen')).toBeInTheDocument();
    expect(router.state.location).toMatchObject({ pathname: '/companies', search: '?place=Mitte' });
    expect(sent.at(-1)?.body).toEqual({ email: 'anna@example.org', password: 'drei gute Worte 7' });
  });

  it.each(['//evil.example', '/\\\\evil.example', 'https://evil.example'])('does not lead to %s', async (to) => {
    api({ 'GET /setup': done, 'POST /auth/login': { status: 200, body: {} } });
    const { router } = renderUi(pages, { at: `/login?to=${encodeURIComponent(to)}` });
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'anna@example.org');
    await userEvent.type(screen.getByLabelText('Passwort'), 'x{Enter}');
    expect(await screen.findByText('drinnen')).toBeInTheDocument();
    expect(router.state.location.pathname).toBe('/');
  });

  it('says what is wrong and keeps the address', async () => {
    api({ 'GET /setup': done, 'POST /auth/login': { status: 401, body: { code: 'LOGIN_FAILED', issues: [] } } });
    renderUi(pages, { at: '/login' });
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'anna@example.org');
    await userEvent.type(screen.getByLabelText('Passwort'), 'falsch{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('E-Mail-Adresse oder Passwort stimmt nicht.');
    expect(screen.getByLabelText('E-Mail-Adresse')).toHaveValue('anna@example.org');
    expect(screen.getByLabelText('Passwort')).toHaveValue('');
  });

  it('says when the server cannot be reached', async () => {
    api({ 'GET /setup': done });
    renderUi(pages, { at: '/login' });
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'anna@example.org');
    await userEvent.type(screen.getByLabelText('Passwort'), 'x{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Der Server ist gerade nicht erreichbar.');
  });

  it('leads an empty installation to its set-up', async () => {
    api({ 'GET /setup': { status: 200, body: { open: true, sampleAvailable: false } } });
    const { router } = renderUi(pages, { at: '/login' });
    await waitFor(() => expect(router.state.location.pathname).toBe('/setup'));
  });
});

describe('passwords and invitations', () => {
  it('never tell whether there is an account', async () => {
    api({ 'POST /auth/forgot': { status: 204 } });
    renderUi(pages, { at: '/forgot' });
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'wer@example.org{Enter}');
    expect(await screen.findByRole('status')).toHaveTextContent('Wenn es zu wer@example.org ein Konto gibt, ist der Link unterwegs.');
  });

  it('want the same password twice before anything is sent', async () => {
    const sent = api({ 'POST /auth/reset': { status: 410, body: { code: 'LINK_INVALID', issues: [] } } });
    renderUi(pages, { at: '/reset/abc' });
    await userEvent.type(screen.getByLabelText('Neues Passwort'), 'drei gute Worte 7');
    await userEvent.type(screen.getByLabelText('Neues Passwort wiederholen'), 'drei gute Worte 8{Enter}');
    expect(await screen.findByText('Die beiden Passwörter sind nicht gleich.')).toBeInTheDocument();
    expect(sent).toHaveLength(0);
    await userEvent.type(screen.getByLabelText('Neues Passwort wiederholen'), '{Backspace}7{Enter}');
    expect(await screen.findByRole('alert')).toHaveTextContent('Dieser Link gilt nicht mehr.');
    expect(sent[0]?.body).toEqual({ token: 'abc', password: 'drei gute Worte 7' });
  });

  it('greet the invited by address and sign them in', async () => {
    const invitation = { name: 'Jörg Übel', email: 'joerg@example.org', role: 'officer', agencyName: 'WiFö Musterstadt', expiresAt: '2026-12-01T00:00:00Z' };
    const sent = api({ 'GET /auth/invitation/t1': { status: 200, body: invitation }, 'POST /auth/invitation/t1': { status: 200, body: {} } });
    const { container } = renderUi(pages, { at: '/invitation/t1' });
    expect(await screen.findByText(/WiFö Musterstadt hat Sie als joerg@example.org eingeladen/)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.type(screen.getByLabelText('Passwort'), 'drei gute Worte 7');
    await userEvent.type(screen.getByLabelText('Passwort wiederholen'), 'drei gute Worte 7{Enter}');
    expect(await screen.findByText('drinnen')).toBeInTheDocument();
    expect(sent.at(-1)?.body).toEqual({ name: 'Jörg Übel', password: 'drei gute Worte 7' });
  });

  it('say so when the invitation is over', async () => {
    api({ 'GET /auth/invitation/t1': { status: 410, body: { code: 'LINK_INVALID', issues: [] } } });
    renderUi(pages, { at: '/invitation/t1' });
    expect(await screen.findByRole('heading', { name: 'Diese Einladung gilt nicht mehr' })).toBeInTheDocument();
  });
});

describe('set-up', () => {
  it('names what is missing, takes a wrong code to its field and then begins', async () => {
    const answers: Answers = {
      'GET /setup': { status: 200, body: { open: true, sampleAvailable: true } },
      'POST /setup': { status: 400, body: { code: 'VALIDATION_FAILED', issues: [{ path: 'code', code: 'setup.codeWrong' }] } },
    };
    const sent = api(answers);
    const { container } = renderUi(pages, { at: '/setup' });
    await userEvent.click(await screen.findByRole('button', { name: 'Einrichten und loslegen' }));
    expect(await screen.findAllByText('Diese Angabe fehlt noch.')).toHaveLength(4);
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.type(screen.getByLabelText('Einmalcode'), 'AAAA');
    await userEvent.type(screen.getByLabelText('Name der Wirtschaftsförderung'), 'WiFö Musterstadt');
    await userEvent.click(screen.getByLabelText('Bundesland', { selector: 'input' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Sachsen' }));
    await userEvent.type(screen.getByLabelText('Vor- und Nachname'), 'Anna Weber');
    await userEvent.type(screen.getByLabelText('E-Mail-Adresse'), 'anna@example.org');
    await userEvent.type(screen.getByLabelText('Passwort'), 'drei gute Worte 7');
    await userEvent.click(screen.getByRole('radio', { name: 'Leer beginnen' }));
    await userEvent.click(screen.getByRole('button', { name: 'Einrichten und loslegen' }));
    expect(await screen.findByText(/Dieser Einmalcode stimmt nicht/)).toBeInTheDocument();
    answers['POST /setup'] = { status: 201, body: {} };
    await userEvent.click(screen.getByRole('button', { name: 'Einrichten und loslegen' }));
    expect(await screen.findByText('drinnen')).toBeInTheDocument();
    expect(sent.at(-1)?.body).toMatchObject({
      code: 'AAAA',
      content: 'empty',
      agency: { agencyName: 'WiFö Musterstadt', federalState: 'SN' },
      administrator: { name: 'Anna Weber' },
    });
  });
});
