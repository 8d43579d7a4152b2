import { createSiteRequestInput, CRITERIA, type CreateSiteRequestInput, type CriterionKey, type CriterionShape } from '@ortstreu/shared/siteRequest';
import { z } from 'zod';
import { type RequestDetailsFragment } from '../../graphql/__generated__/operations';

export interface CriterionValues {
  key: CriterionKey;
  importance: 'hard' | 'soft' | 'unknown';
  min: number | null;
  max: number | null;
  options: string[];
  day: string | null;
}

/** What the form holds: every field present, '' or null where nothing is known. */
export interface RequestFormValues {
  title: string;
  codeName: string;
  kind: string | null;
  source: string;
  requester: { name: string; organisation: string; email: string; phone: string; locale: string };
  company: { id: string; label: string } | null;
  managerId: string | null;
  /** Local date and time as the browser's field writes it, `yyyy-mm-ddThh:mm`. */
  arrivedAt: string;
  description: string;
  jobsNow: number | null;
  jobsIn3Years: number | null;
  apprentices: number | null;
  investmentCents: number | null;
  decisionOn: string | null;
  competitors: string;
  nextStep: string;
  nextStepOn: string | null;
  criteria: CriterionValues[];
  confidentiality: string;
  readerIds: string[];
}

const emptyToNull = (value: unknown): unknown => (value === '' ? null : value);
const withoutEmpty = (values: object): object => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, emptyToNull(value)]));

/** Only the fields that the criterion's shape carries. */
function toCriterion({ key, importance, min, max, options, day }: CriterionValues): object {
  const shape: CriterionShape = CRITERIA[key];
  const fields: Record<CriterionShape['shape'], object> = {
    range: { min, max },
    atLeast: { min },
    atMost: { max },
    flag: {},
    day: { day },
    choices: { options },
  };
  return { key, importance, ...fields[shape.shape] };
}

const toInput = ({ company, criteria, requester, arrivedAt, title, ...rest }: RequestFormValues): CreateSiteRequestInput =>
  ({
    ...withoutEmpty(rest),
    title,
    requester: withoutEmpty(requester),
    companyId: company?.id ?? null,
    arrivedAt: arrivedAt === '' ? null : new Date(arrivedAt),
    criteria: criteria.map(toCriterion),
  }) as unknown as CreateSiteRequestInput;

/** The command's own rules, on the form's values. */
export const requestFormSchema = z.custom<RequestFormValues>().transform(toInput).pipe(createSiteRequestInput);

const pad = (value: number): string => String(value).padStart(2, '0');

/** An instant as the browser's date-and-time field shows it. */
const localInput = (at: Date): string => `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}T${pad(at.getHours())}:${pad(at.getMinutes())}`;

export const emptyCriterion = (key: CriterionKey): CriterionValues => ({ key, importance: 'hard', min: null, max: null, options: [], day: null });

export const emptyRequest = (now: Date): RequestFormValues => ({
  title: '',
  codeName: '',
  kind: null,
  source: 'company',
  requester: { name: '', organisation: '', email: '', phone: '', locale: 'de' },
  company: null,
  managerId: null,
  arrivedAt: localInput(now),
  description: '',
  jobsNow: null,
  jobsIn3Years: null,
  apprentices: null,
  investmentCents: null,
  decisionOn: null,
  competitors: '',
  nextStep: '',
  nextStepOn: null,
  criteria: [emptyCriterion('use'), emptyCriterion('area')],
  confidentiality: 'office',
  readerIds: [],
});

/** A request as it stands, for the edit form. */
export const formOfRequest = (request: RequestDetailsFragment): RequestFormValues => ({
  title: request.title,
  codeName: request.codeName ?? '',
  kind: request.kind,
  source: request.source,
  requester: {
    name: request.requester.name ?? '',
    organisation: request.requester.organisation ?? '',
    email: request.requester.email ?? '',
    phone: request.requester.phone ?? '',
    locale: request.requester.locale,
  },
  company: request.company && { id: request.company.id, label: request.company.name },
  managerId: request.manager?.id ?? null,
  arrivedAt: localInput(new Date(request.arrivedAt)),
  description: request.description ?? '',
  jobsNow: request.jobsNow,
  jobsIn3Years: request.jobsIn3Years,
  apprentices: request.apprentices,
  investmentCents: request.investmentCents,
  decisionOn: request.decisionOn,
  competitors: request.competitors ?? '',
  nextStep: request.nextStep ?? '',
  nextStepOn: request.nextStepOn,
  criteria: request.criteria.map(({ key, importance, min, max, options, day }) => ({ key, importance, min, max, options: options ?? [], day })),
  confidentiality: request.confidentiality,
  readerIds: request.readers.map(({ id }) => id),
});
