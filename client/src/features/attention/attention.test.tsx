import { describe, expect, it, jest } from '@jest/globals';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { localDate } from '@ortstreu/shared/kernel';
import { type SignalLineFragment } from '../../graphql/__generated__/operations';
import { renderUi } from '../../ui/testing/renderUi';
import { AxisBars } from './AxisBars';
import { DismissDialog } from './DismissDialog';
import { SignalDecision } from './SignalDecision';

const signal: SignalLineFragment = {
  __typename: 'Signal',
  id: 's1',
  version: 1,
  kind: 'moveIntention',
  axis: 'binding',
  source: 'visit',
  certainty: 'rumour',
  observedOn: localDate('2026-11-20'),
  expiresOn: null,
  evidence: 'Angebot aus Kassel',
  link: 'https://example.org/a',
  status: 'new',
  confidentiality: 'restricted',
  visitId: 'v1',
  counts: false,
  company: {
    __typename: 'Company',
    id: 'c1',
    name: 'Muster GmbH',
    address: { __typename: 'Address', city: 'Jena' },
    attention: { __typename: 'CompanyAttention', level: 'watch' },
  },
  author: null,
  viewerCan: { __typename: 'SignalAbilities', decide: true },
};

describe('a signal to decide on', () => {
  it('shows evidence, certainty, source and expiry, and takes the decision', async () => {
    const user = userEvent.setup();
    const onConfirm = jest.fn();
    const onDismiss = jest.fn();
    const { container } = renderUi(<SignalDecision signal={signal} working={false} onConfirm={onConfirm} onDismiss={onDismiss} onAssign={jest.fn()} />);
    // What a visit said stays with the company that was visited.
    expect(screen.queryByRole('button', { name: 'Zuordnen' })).toBeNull();
    expect(screen.getByText('Angebot aus Kassel')).toBeVisible();
    expect(screen.getByText(/Hörensagen zählt erst/)).toBeVisible();
    expect(screen.getByText('bis es erledigt ist')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Besuch' })).toHaveAttribute('href', '/visits/v1');
    await user.click(screen.getByRole('button', { name: 'Bestätigen' }));
    await user.click(screen.getByRole('button', { name: 'Verwerfen' }));
    expect([onConfirm.mock.calls.length, onDismiss.mock.calls.length]).toEqual([1, 1]);
    expect(await axe(container)).toHaveNoViolations();
  });

  it('can be given to another company unless a visit said it', async () => {
    const onAssign = jest.fn();
    renderUi(
      <SignalDecision signal={{ ...signal, source: 'press', visitId: null }} working={false} onConfirm={jest.fn()} onDismiss={jest.fn()} onAssign={onAssign} />,
    );
    await userEvent.setup().click(screen.getByRole('button', { name: 'Zuordnen' }));
    expect(onAssign).toHaveBeenCalledTimes(1);
  });

  it('offers no decision to those who only read', () => {
    renderUi(
      <SignalDecision
        signal={{ ...signal, viewerCan: { ...signal.viewerCan, decide: false } }}
        working={false}
        onConfirm={jest.fn()}
        onDismiss={jest.fn()}
        onAssign={jest.fn()}
      />,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('dismisses only with a reason', async () => {
  const user = userEvent.setup();
  const onDismiss = jest.fn();
  renderUi(<DismissDialog onClose={jest.fn()} onDismiss={onDismiss} working={false} />);
  expect(screen.getByRole('button', { name: 'Verwerfen' })).toBeDisabled();
  await user.click(screen.getByLabelText('Überholt'));
  await user.type(screen.getByLabelText('Anmerkung'), 'neuer Vertrag');
  await user.click(screen.getByRole('button', { name: 'Verwerfen' }));
  expect(onDismiss).toHaveBeenCalledWith('outdated', 'neuer Vertrag');
});

it('writes the points of every axis beside its bar, also where an own site makes them negative', () => {
  renderUi(<AxisBars axes={{ __typename: 'AxisPoints', crisis: 30, growth: 0, binding: -20, relationship: 1 }} />);
  expect(screen.getAllByText(/Punkte?$/).map((element) => element.textContent)).toEqual(['30 Punkte', '0 Punkte', '-20 Punkte', '1 Punkt']);
});
