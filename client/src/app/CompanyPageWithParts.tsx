import { CompanyPage } from '../features/company/CompanyPage';
import { registerCompanyParts } from './companyParts';

registerCompanyParts();

/** The company page with what other features show on it. */
export const CompanyPageWithParts = CompanyPage;
