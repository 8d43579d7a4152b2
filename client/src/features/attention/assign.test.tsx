import { describe, expect, it, jest } from '@jest/globals';
import { MockedProvider } from '@apollo/client/testing/react';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { CompaniesForSignalDocument } from '../../graphql/__generated__/operations';
import { renderUi } from '../../ui/testing/renderUi';
import { AssignDialog } from './AssignDialog';

const company = (id: string, name: string) => ({
  __typename: 'CompanyEdge' as const,
  node: { __typename: 'Company' as const, id, name, address: { __typename: 'Address' as const, city: 'Jena' } },
});
const found = {
  request: { query: CompaniesForSignalDocument, variables: () => true },
  maxUsageCount: Number.POSITIVE_INFINITY,
  result: { data: { companies: { __typename: 'CompanyConnection' as const, edges: [company('c1', 'Muster GmbH'), company('c2', 'Muster Bau GmbH')] } } },
};

describe('giving a signal to another company', () => {
  it('offers every company but the present one, and assigns the chosen one', async () => {
    const user = userEvent.setup();
    const onAssign = jest.fn();
    renderUi(
      <MockedProvider mocks={[found]}>
        <AssignDialog companyId="c1" working={false} onClose={jest.fn()} onAssign={onAssign} />
      </MockedProvider>,
    );
    const dialog = await screen.findByRole('dialog', { name: 'Welches Unternehmen ist gemeint?' });
    expect(within(dialog).getByRole('button', { name: 'Diesem Unternehmen zuordnen' })).toBeDisabled();
    expect(await axe(dialog)).toHaveNoViolations();
    await user.type(within(dialog).getByLabelText(/Unternehmen/), 'Muster');
    await user.click(await screen.findByRole('option', { name: /Muster Bau GmbH/ }));
    expect(screen.queryByRole('option', { name: /^Muster GmbH/ })).toBeNull();
    await user.click(within(dialog).getByRole('button', { name: 'Diesem Unternehmen zuordnen' }));
    await waitFor(() => expect(onAssign).toHaveBeenCalledWith({ id: 'c2', label: 'Muster Bau GmbH', hint: 'Jena' }));
  });
});
