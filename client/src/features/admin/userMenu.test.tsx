import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { Notifications, notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ChangeRoleDocument } from '../../graphql/__generated__/operations';
import { renderUi } from '../../ui/testing/renderUi';
import type { AdminUser } from './adminUser';
import { UserMenu } from './UserMenu';

const person: AdminUser = {
  __typename: 'User',
  id: 'u2',
  version: 4,
  name: 'Lea Muster',
  email: 'lea@beispiel.example',
  role: 'officer',
  status: 'invited',
  absence: null,
  invitation: { __typename: 'Invitation', url: 'https://ortstreu.example/invitation/abc', expiresAt: '2026-11-30T09:00:00Z' },
  viewerCan: { __typename: 'UserAbilities', manage: true, edit: true },
};

const roleChange = (sent: unknown[], version: number, role: 'reader' | 'officer') => ({
  request: { query: ChangeRoleDocument, variables: ({ input }: { input: { version: number } }) => input.version === version - 1 && sent.push(input) > 0 },
  result: { data: { changeRole: { __typename: 'User' as const, id: 'u2', version, role } } },
});

function open(sent: unknown[] = []) {
  const onChanged = jest.fn();
  renderUi(
    <MockedProvider mocks={[roleChange(sent, 5, 'reader'), roleChange(sent, 6, 'officer')]}>
      <main>
        <Notifications transitionDuration={0} />
        <UserMenu person={person} onChanged={onChanged} onAbsence={jest.fn()} />
      </main>
    </MockedProvider>,
  );
  return { onChanged };
}

afterEach(() => notifications.clean());

describe('what can be done with an account', () => {
  it('changes the role at once and takes it back', async () => {
    const sent: unknown[] = [];
    const { onChanged } = open(sent);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Mehr: Lea Muster' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Lesezugang' }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() =>
      expect(sent).toEqual([
        { id: 'u2', version: 4, role: 'reader' },
        { id: 'u2', version: 5, role: 'officer' },
      ]),
    );
    await waitFor(() => expect(onChanged).toHaveBeenCalledTimes(2));
  });

  it('shows the link of the invitation where the browser lends no clipboard', async () => {
    const user = userEvent.setup();
    Reflect.deleteProperty(navigator, 'clipboard');
    open();
    await user.click(screen.getByRole('button', { name: 'Mehr: Lea Muster' }));
    await user.click(await screen.findByRole('menuitem', { name: /kopieren/ }));
    expect(await screen.findByText('https://ortstreu.example/invitation/abc')).toBeVisible();
  });
});
