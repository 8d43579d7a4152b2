import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe } from 'jest-axe';
import { useZodForm } from '../../ui/fields/useZodForm';
import { renderUi } from '../../ui/testing/renderUi';
import { HazardsEditor } from './HazardsEditor';
import { emptySite, siteFormSchema, type SiteFormValues } from './siteForm';

afterEach(cleanup);

const sent = (values: Partial<SiteFormValues>) => siteFormSchema.parse({ ...emptySite(), name: 'Gewerbepark Nord', ...values });
const refused = (values: Partial<SiteFormValues>) =>
  siteFormSchema
    .safeParse({ ...emptySite(), name: 'Gewerbepark Nord', ...values })
    .error?.issues.map(({ path, message, code }) => [path.join('.'), message === 'outline.invalid' || message.includes('.zero') ? message : code]);
const square = {
  type: 'Polygon',
  coordinates: [
    [
      [11.58, 50.92],
      [11.59, 50.92],
      [11.59, 50.93],
      [11.58, 50.92],
    ],
  ],
};

describe('what the form of a site sends', () => {
  it('is nothing but the name while the rest is unknown', () => {
    expect(sent({})).toMatchObject({
      name: 'Gewerbepark Nord',
      kind: 'plot',
      street: null,
      areaM2: null,
      outline: null,
      hazards: [],
      tenures: [],
      confidentiality: 'office',
      readerIds: [],
    });
  });

  it('keeps units, what is known of the ground, and who may read', () => {
    const reader = '64b000000000000000000001';
    const hazards: SiteFormValues['hazards'] = [{ hazard: 'contamination', state: 'suspected', surveyedOn: '2024-05-03', note: '' }];
    expect(sent({ areaM2: 12_500, priceCentsPerM2: 9550, fibreYear: 2024, hazards, confidentiality: 'restricted', readerIds: [reader] })).toMatchObject({
      areaM2: 12_500,
      priceCentsPerM2: 9550,
      fibreYear: 2024,
      hazards: [{ hazard: 'contamination', state: 'suspected', surveyedOn: '2024-05-03', note: null }],
      confidentiality: 'restricted',
      readerIds: [reader],
    });
  });

  it('takes the outline of a whole GeoJSON feature as well as the bare polygon', () => {
    for (const outline of [square, { type: 'Feature', properties: {}, geometry: square }])
      expect(sent({ outline: JSON.stringify(outline) }).outline).toEqual(square);
  });

  it.each<[string, Partial<SiteFormValues>, string[]]>([
    ['no name', { name: ' ' }, ['name', 'too_small']],
    ['a price of zero', { priceCentsPerM2: 0 }, ['priceCentsPerM2', 'price.zero']],
    ['an outline that is no GeoJSON', { outline: 'kein GeoJSON' }, ['outline', 'outline.invalid']],
    ['5 MB of text', { description: 'x'.repeat(5_000_000) }, ['description', 'too_big']],
    [
      'a day of the survey that does not exist',
      { hazards: [{ hazard: 'flood', state: 'clear', surveyedOn: '31.02.2024', note: '' }] },
      ['hazards.0.surveyedOn', 'custom'],
    ],
  ])('%s is refused at its field before anything is sent', (_what, values, issue) => {
    expect(refused(values)?.map(([path]) => path)).toEqual([issue[0]]);
    if (issue[1] !== 'custom') expect(refused(values)).toEqual([issue]);
  });
});

describe('HazardsEditor', () => {
  function Editor() {
    const form = useZodForm(siteFormSchema, { defaultValues: emptySite() });
    return <HazardsEditor control={form.control} />;
  }

  it('adds what is known, offers each topic once, and takes it away again, without barriers', async () => {
    const { container } = renderUi(<Editor />);
    await userEvent.click(screen.getByRole('combobox', { name: 'Angabe zu Boden und Umgebung hinzufügen' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Altlasten', hidden: true }));
    const line = screen.getByRole('group', { name: 'Altlasten' });
    await userEvent.click(within(line).getByRole('radio', { name: 'Verdacht' }));
    expect(within(line).getByRole('radio', { name: 'Verdacht' })).toBeChecked();
    expect(screen.queryByRole('option', { name: 'Altlasten', hidden: true })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await userEvent.click(screen.getByRole('button', { name: '„Altlasten“ entfernen' }));
    expect(screen.queryByRole('group', { name: 'Altlasten' })).not.toBeInTheDocument();
  });
});
