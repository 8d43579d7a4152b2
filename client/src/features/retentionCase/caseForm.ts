import { z } from 'zod';
import { openRetentionCaseInput, type CaseCause, type OpenRetentionCaseInput } from '@ortstreu/shared/retentionCase';
import { type CaseDetailsFragment } from '../../graphql/__generated__/operations';

export interface CaseFormValues {
  companyId: string;
  title: string;
  cause: string | null;
  description: string;
  jobsAtStake: number | null;
  ownerId: string | null;
  teamIds: string[];
  nextStep: { title: string; dueOn: string | null };
  measures: { id: string | null; title: string; ownerId: string | null; dueOn: string | null; isDone: boolean }[];
  isRestricted: boolean;
  /** People named on a restricted case. */
  readerIds: string[];
}

/** The form's values as the command takes them; a next step without a text is none. */
const toInput = ({ isRestricted, nextStep, measures, cause, ...rest }: CaseFormValues): OpenRetentionCaseInput => ({
  ...rest,
  // An empty choice is refused by the rules with the sentence for a missing field.
  cause: (cause ?? undefined) as CaseCause,
  nextStep: nextStep.title.trim() ? nextStep : null,
  measures: measures.filter((measure) => measure.title.trim() !== ''),
  confidentiality: isRestricted ? 'restricted' : 'office',
});

export const caseFormSchema = z.custom<CaseFormValues>().transform(toInput).pipe(openRetentionCaseInput);

export const emptyCase = (companyId: string, jobsAtStake: number | null): CaseFormValues => ({
  companyId,
  title: '',
  cause: null,
  description: '',
  jobsAtStake,
  ownerId: null,
  teamIds: [],
  nextStep: { title: '', dueOn: null },
  measures: [],
  isRestricted: false,
  readerIds: [],
});

export const formOf = (record: CaseDetailsFragment): CaseFormValues => ({
  companyId: record.company?.id ?? '',
  title: record.title,
  cause: record.cause,
  description: record.description ?? '',
  jobsAtStake: record.jobsAtStake,
  ownerId: record.owner?.id ?? null,
  teamIds: record.team.map(({ id }) => id),
  nextStep: { title: record.nextStep?.title ?? '', dueOn: record.nextStep?.dueOn ?? null },
  measures: record.measures.map(({ id, title, owner, dueOn, isDone }) => ({ id, title, ownerId: owner?.id ?? null, dueOn, isDone })),
  isRestricted: record.confidentiality === 'restricted',
  readerIds: record.readers.map(({ id }) => id),
});
