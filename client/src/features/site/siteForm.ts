import { createSiteInput, type CreateSiteInput, type Hazard, type HazardState } from '@ortstreu/shared/site';
import { z } from 'zod';
import { type SiteDetailsFragment } from '../../graphql/__generated__/operations';
import { FACT_FIELDS, OWNER_FIELDS, type FactField } from './siteFormFields';

export interface HazardValues {
  hazard: Hazard;
  state: HazardState;
  surveyedOn: string | null;
  note: string;
}

/** What the form holds: every field present, '' or null where nothing is known; the outline as GeoJSON text. */
export interface SiteFormValues extends Record<FactField['fact'], unknown> {
  name: string;
  kind: string;
  street: string;
  postalCode: string;
  municipality: string;
  description: string;
  internalNote: string;
  ownerContact: string;
  outline: string;
  areaM2: number | null;
  divisibleFromM2: number | null;
  parcelShape: string;
  hazards: HazardValues[];
  confidentiality: string;
  readerIds: string[];
}

const FIELDS: readonly FactField[] = [...Object.values(FACT_FIELDS).flat(), ...OWNER_FIELDS];

/** The text as GeoJSON; what is no JSON stays text, so that the schema names the field. A Feature stands for its geometry. */
function parseOutline(text: string): unknown {
  if (text.trim() === '') return null;
  try {
    const parsed = JSON.parse(text) as { type?: unknown; geometry?: unknown };
    return parsed.type === 'Feature' ? parsed.geometry : parsed;
  } catch {
    return text;
  }
}

const toInput = ({ outline, hazards, ...values }: SiteFormValues): CreateSiteInput =>
  ({
    hazards: hazards.map((line) => ({ ...line, note: line.note || null })),
    ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' && key !== 'name' ? null : value])),
    outline: parseOutline(outline),
  }) as CreateSiteInput;

/** The command's own rules, on the form's values. */
export const siteFormSchema = z.custom<SiteFormValues>().transform(toInput).pipe(createSiteInput);

const emptyFact = ({ as }: FactField): unknown => (as === 'some' ? [] : as === 'text' ? '' : null);

export const emptySite = (): SiteFormValues => ({
  ...(Object.fromEntries(FIELDS.map((field) => [field.fact, emptyFact(field)])) as Record<FactField['fact'], unknown>),
  name: '',
  kind: 'plot',
  street: '',
  postalCode: '',
  municipality: '',
  description: '',
  internalNote: '',
  ownerContact: '',
  outline: '',
  areaM2: null,
  divisibleFromM2: null,
  parcelShape: '',
  hazards: [],
  confidentiality: 'office',
  readerIds: [],
});

/** A site as it stands, for the edit form. */
export const formOfSite = (site: SiteDetailsFragment): SiteFormValues => {
  const empty = emptySite();
  const known = site as unknown as Record<string, unknown>;
  const values = Object.fromEntries(Object.entries(empty).map(([key, fallback]) => [key, known[key] ?? fallback]));
  return {
    ...empty,
    ...values,
    outline: site.outline ? JSON.stringify(site.outline) : '',
    hazards: site.hazards.map(({ hazard, state, surveyedOn, note }) => ({ hazard, state, surveyedOn, note: note ?? '' })),
    readerIds: site.readers.map(({ id }) => id),
  };
};
