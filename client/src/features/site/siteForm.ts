import { createSiteInput, type CreateSiteInput } from '@ortstreu/shared/site';
import { z } from 'zod';
import { type SiteDetailsFragment } from '../../graphql/__generated__/operations';
import { FACT_FIELDS, OWNER_FIELD, type FactField } from './siteFormFields';

/** What the form holds: every field present, '' or null where nothing is known; the outline as GeoJSON text. */
export interface SiteFormValues extends Record<string, unknown> {
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
  confidentiality: string;
}

const FIELDS: readonly FactField[] = [...Object.values(FACT_FIELDS).flat(), OWNER_FIELD];

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

const toInput = ({ outline, ...values }: SiteFormValues): CreateSiteInput =>
  ({ ...Object.fromEntries(Object.entries(values).map(([key, value]) => [key, value === '' && key !== 'name' ? null : value])), outline: parseOutline(outline) }) as CreateSiteInput;

/** The command's own rules, on the form's values. */
export const siteFormSchema = z.custom<SiteFormValues>().transform(toInput).pipe(createSiteInput);

const emptyFact = ({ as }: FactField): unknown => (as === 'some' ? [] : as === 'text' ? '' : null);

export const emptySite = (): SiteFormValues => ({
  ...Object.fromEntries(FIELDS.map((field) => [field.fact, emptyFact(field)])),
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
  confidentiality: 'office',
});

/** A site as it stands, for the edit form. */
export const formOfSite = (site: SiteDetailsFragment): SiteFormValues => {
  const empty = emptySite();
  const known = site as unknown as Record<string, unknown>;
  const values = Object.fromEntries(Object.entries(empty).map(([key, fallback]) => [key, known[key] ?? fallback]));
  return { ...empty, ...values, outline: site.outline ? JSON.stringify(site.outline) : '' };
};
