import { findIndustry, placeOfPostcode } from '@ortstreu/shared/company/server';
import type { ImportLookups } from '../importRow';

/** The public lists that ship with the product. */
export const lookups: ImportLookups = {
  industryCode: (version, text) => findIndustry(version, text)?.code,
  placeName: (postcode) => placeOfPostcode(postcode)?.name,
};
