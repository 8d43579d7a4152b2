import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { type MockLink } from '@apollo/client/testing';
import { MockedProvider } from '@apollo/client/testing/react';
import { Notifications, notifications } from '@mantine/notifications';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { GraphQLError } from 'graphql';
import { type ReactElement } from 'react';
import { localDate } from '@ortstreu/shared/kernel';
import {
  CompleteFollowUpDocument,
  CompletePromiseDocument,
  ReopenFollowUpDocument,
  ReopenPromiseDocument,
  type FollowUpLineFragment,
} from '../../graphql/__generated__/operations';
import { renderUi } from '../../ui/testing/renderUi';
import { CommitmentLine } from './CommitmentLine';
import { FollowUpLine } from './FollowUpLine';

const owner = { __typename: 'User' as const, id: 'u1', name: 'Jana Amt' };
const followUp: FollowUpLineFragment = {
  __typename: 'FollowUp',
  id: 'f1',
  version: 3,
  kind: 'call',
  dueOn: localDate('2026-11-23'),
  isOverdue: false,
  origin: 'person',
  note: null,
  status: 'open',
  reason: null,
  owner,
  viewerCan: { __typename: 'FollowUpAbilities', update: true },
};
const promise = {
  __typename: 'Commitment' as const,
  id: 'p1',
  version: 5,
  text: 'Kontakt zur Hochschule',
  dueOn: localDate('2026-12-01'),
  isOverdue: false,
  owner,
  viewerCan: { __typename: 'CommitmentAbilities' as const, complete: true },
};
const completeFollowUp = {
  request: { query: CompleteFollowUpDocument, variables: { input: { id: 'f1', version: 3, contactOn: '2026-11-23' } } },
  result: { data: { completeFollowUp: { __typename: 'FollowUp' as const, id: 'f1', version: 4, status: 'done' as const } } },
};
const reopenFollowUp = { query: ReopenFollowUpDocument, variables: { input: { id: 'f1', version: 4 } } };

const line = (mocks: MockLink.MockedResponse[], child: ReactElement) =>
  renderUi(
    <MockedProvider mocks={mocks}>
      <main>
        <Notifications transitionDuration={0} />
        <ul>{child}</ul>
      </main>
    </MockedProvider>,
  );

afterEach(() => notifications.clean());

describe('what is done can be taken back', () => {
  it('a contact, with the version that came of it', async () => {
    const user = userEvent.setup();
    const onChanged = jest.fn();
    const reopened = jest.fn(() => ({ data: { reopenFollowUp: { ...followUp, version: 5 } } }));
    line([completeFollowUp, { request: reopenFollowUp, result: reopened }], <FollowUpLine followUp={followUp} onChanged={onChanged} />);
    await user.click(screen.getByRole('button', { name: 'Erledigt' }));
    expect(await screen.findByText('Die Wiedervorlage ist erledigt.')).toBeVisible();
    expect(onChanged).toHaveBeenCalledTimes(1);
    await user.click(screen.getByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(reopened).toHaveBeenCalledTimes(1));
    await waitFor(() => expect(screen.queryByText('Die Wiedervorlage ist erledigt.')).toBeNull());
  });

  it('says so when somebody else has changed it meanwhile', async () => {
    const user = userEvent.setup();
    const overtaken = { data: null, errors: [new GraphQLError('CONFLICT', { extensions: { code: 'CONFLICT' } })] };
    line([completeFollowUp, { request: reopenFollowUp, result: overtaken }], <FollowUpLine followUp={followUp} onChanged={jest.fn()} />);
    await user.click(screen.getByRole('button', { name: 'Erledigt' }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    expect(await screen.findByText(/Der Datensatz hat sich inzwischen geändert/)).toBeVisible();
  });

  it('a promise', async () => {
    const user = userEvent.setup();
    const state = (version: number, status: 'open' | 'kept') => ({
      ...promise,
      version,
      status,
      viewerCan: { ...promise.viewerCan, complete: status === 'open' },
    });
    const reopened = jest.fn(() => ({ data: { reopenCommitment: state(7, 'open') } }));
    line(
      [
        {
          request: { query: CompletePromiseDocument, variables: { input: { id: 'p1', version: 5 } } },
          result: { data: { completeCommitment: state(6, 'kept') } },
        },
        { request: { query: ReopenPromiseDocument, variables: { input: { id: 'p1', version: 6 } } }, result: reopened },
      ],
      <CommitmentLine commitment={promise} onChanged={jest.fn()} />,
    );
    await user.click(screen.getByRole('button', { name: 'Eingehalten' }));
    await user.click(await screen.findByRole('button', { name: 'Rückgängig' }));
    await waitFor(() => expect(reopened).toHaveBeenCalledTimes(1));
  });
});
