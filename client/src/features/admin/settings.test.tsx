import { afterEach, describe, expect, it } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { Notifications, notifications } from '@mantine/notifications';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { ViewerProvider, type Viewer } from '../../apollo/ViewerContext';
import { AdminSettingsDocument, UpdateSettingsDocument } from '../../graphql/__generated__/operations';
import { renderUi } from '../../ui/testing/renderUi';
import { SettingsPage } from './SettingsPage';

const settings = (version: number, agencyName: string) => ({
  request: { query: AdminSettingsDocument },
  result: {
    data: {
      settings: {
        __typename: 'Settings' as const,
        version,
        agencyName,
        federalState: 'NW',
        timeZone: 'Europe/Berlin',
        locale: 'de',
        cadenceMonths: { __typename: 'CadenceMonths' as const, A: 12, B: 24, C: 36 },
        weeklyVisitLimit: 5,
        mailRelay: null,
        mailTest: null,
      },
    },
  },
});

const saved = (sent: unknown[]) => ({
  request: { query: UpdateSettingsDocument, variables: ({ input }: { input: object }) => sent.push(input) > 0 },
  result: { data: { updateSettings: { __typename: 'Settings' as const, version: 2 } } },
});

const viewer = {
  agency: { name: 'Musterstadt', mailStaysHere: true },
  can: { manageUsers: true, manageSettings: true, write: true, import: true },
} as Viewer;

afterEach(() => notifications.clean());

describe('the settings', () => {
  it('keep what was typed in one form when the other is saved', async () => {
    const sent: unknown[] = [];
    const { container } = renderUi(
      <MockedProvider mocks={[settings(1, 'Musterstadt'), saved(sent), settings(2, 'Neustadt')]}>
        <ViewerProvider viewer={viewer}>
          <Notifications transitionDuration={0} />
          <SettingsPage />
        </ViewerProvider>
      </MockedProvider>,
    );
    const user = userEvent.setup();
    const name = await screen.findByLabelText(/Name der Wirtschaftsförderung/);
    await user.type(screen.getByLabelText('Server'), 'mail.beispiel.example');
    await user.clear(name);
    await user.type(name, 'Neustadt');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(screen.getByRole('button', { name: 'Einstellungen sichern' }));
    expect(await screen.findByText('Die Einstellungen sind gespeichert.')).toBeVisible();
    expect(sent).toEqual([expect.objectContaining({ version: 1, agencyName: 'Neustadt' })]);
    expect(screen.getByLabelText('Server')).toHaveValue('mail.beispiel.example');
    expect(name).toHaveValue('Neustadt');
  });
});
