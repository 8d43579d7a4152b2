import { type ComponentType } from 'react';

/** What a part of the company page gets from it. */
interface CompanyPartProps {
  companyId: string;
  /** Something changed that the page shows. */
  onChanged(): void;
}

type CompanyPart = ComponentType<CompanyPartProps>;

/** Parts of the company page that other features fill in, so that features do not import each other; registered in `app/companyParts.ts`. */
export const companySlots: { top: CompanyPart[]; left: CompanyPart[]; actions: CompanyPart[] } = { top: [], left: [], actions: [] };
