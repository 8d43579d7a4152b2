import { describe, expect, it, jest } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { FormFrame, type FormFrameProps } from './FormFrame';
import { renderUi } from './testing/renderUi';

/** `onSubmit` is left out where saving shall lead to the record’s own page. */
function Page({ onSubmit, ...frame }: Partial<FormFrameProps>) {
  const navigate = useNavigate();
  const form = useForm({ defaultValues: { name: '' } });
  const save = form.handleSubmit(async () => await navigate('/sites/1', { replace: true }));
  return (
    <main>
      <FormFrame form={form} isSaving={false} submitLabel="Sichern" failure={undefined} back="/sites" {...frame} onSubmit={onSubmit ?? (() => void save())}>
        <input aria-label="Name" {...form.register('name')} />
      </FormFrame>
    </main>
  );
}

describe('the frame of a long form', () => {
  it('sends by button and by Enter, without the browser’s own page load', async () => {
    const user = userEvent.setup();
    const onSubmit = jest.fn();
    renderUi(<Page onSubmit={onSubmit} />);
    await user.type(screen.getByLabelText('Name'), 'Halle{Enter}');
    await user.click(screen.getByRole('button', { name: 'Sichern' }));
    expect(onSubmit).toHaveBeenCalledTimes(2);
    // False: the default was prevented.
    expect(fireEvent.submit(screen.getByLabelText('Name'))).toBe(false);
  });

  it('asks nothing when saving leads away', async () => {
    const user = userEvent.setup();
    const { router } = renderUi(<Page />, { at: '/sites/new' });
    await user.type(screen.getByLabelText('Name'), 'Halle{Enter}');
    await waitFor(() => expect(router.state.location.pathname).toBe('/sites/1'));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks before typed words are left behind, and not before there are any', async () => {
    const user = userEvent.setup();
    const { router } = renderUi(<Page />, { at: '/sites/new' });
    await user.type(screen.getByLabelText('Name'), 'Halle');
    await user.click(screen.getByRole('link', { name: 'Abbrechen' }));
    expect(await screen.findByRole('dialog')).toBeVisible();
    expect(router.state.location.pathname).toBe('/sites/new');
    await user.click(screen.getByRole('button', { name: 'Weiter bearbeiten' }));
    await user.clear(screen.getByLabelText('Name'));
    await user.click(screen.getByRole('link', { name: 'Abbrechen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sites'));
  });

  it('lets go what is left on purpose', async () => {
    const user = userEvent.setup();
    const { router } = renderUi(<Page isLeaving />, { at: '/sites/new' });
    await user.type(screen.getByLabelText('Name'), 'Halle');
    await user.click(screen.getByRole('link', { name: 'Abbrechen' }));
    await waitFor(() => expect(router.state.location.pathname).toBe('/sites'));
  });

  it('shows what the server refused, and that what was typed is still there', () => {
    renderUi(<Page failure={{ code: 'UNAVAILABLE', issues: [] }} conflict={<p>zwei Fassungen</p>} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Der Server ist gerade nicht erreichbar');
    expect(screen.getByText('zwei Fassungen')).toBeVisible();
  });
});
