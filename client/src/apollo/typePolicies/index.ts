import { type TypePolicies } from '@apollo/client';
import { Company } from './Company';
import { ImportRun } from './ImportRun';
import { Query } from './Query';
import { SiteRequestConnection } from './SiteRequestConnection';

/** One file per type; whoever adds a connection adds its field there. */
export const typePolicies: TypePolicies = { Query, ImportRun, Company, SiteRequestConnection };
