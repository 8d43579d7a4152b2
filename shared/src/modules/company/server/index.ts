export { activeCompany } from './activeCompany';
export { addNote } from './addNote';
export { archiveCompany } from './archiveCompany';
export { companySearchTokens, derivedFields, registerKeyOf } from './companyFields';
export { CompanyModel, type Address, type AttentionSnapshot, type CompanyRecord, type Importance, type ImportanceOverride, type Reason } from './CompanyModel';
export {
  companiesByIds,
  companyById,
  companyConditions,
  companyIdsInBatches,
  COMPANY_SORTS,
  countCompanies,
  listCompanies,
  type CompanyFilter,
  type CompanyListRequest,
  type CompanyPage,
  type CompanySort,
} from './companyQueries';
export { attentionRankOf } from './attentionRank';
export { mergeCompanyFacts, recordCompanyContact, takeBackCompanyContact, writeAssessmentSnapshots, type AssessmentSnapshot } from './companyWrites';
export { createCompany } from './createCompany';
export { updateCompany } from './updateCompany';
export { canonicalIndustryCode, findIndustry, industryPath, searchIndustries, successorsOf, type Industry, type WzVersion } from '../industries';
export { placeOfPostcode, type Place } from '../places';
export { findIndustryTitle } from './assertIndustry';
export { companyDuplicateFacts, factsOfCompany, takenRegisterKeys } from './duplicateFacts';
export { fillCompany, unfillCompany, type FilledCompany } from './fillCompany';
export { countImportedCompanies, importCompanies, importedCompanyIds, removeImportedCompanies, type ImportedCompany } from './importCompanies';
export { exportCompanies, type ExportRow } from './companyExport';
