export {
  addressSchema, archiveCompanyInput, ATTENTION_LEVELS, COMPANY_STATUSES, createCompanyInput, establishmentSchema, HEAD_COUNT_SOURCES, headCountSchema, IMPORTANCE_CLASSES,
  industrySchema, PREMISES, REGISTER_TYPES, registerSchema, standingFactsSchema, SUCCESSIONS, updateCompanyInput, WZ_VERSIONS,
  type AttentionLevel, type CompanyStatus, type CreateCompanyInput, type ImportanceClass, type Premises, type Succession, type UpdateCompanyInput,
} from './company';
export { companiesImported, companyArchived, companyContacted, companyCreated, companyUpdated } from './company.events';
export { headCountTrend, withHeadCount, type HeadCount } from './headCounts';
export { compareKeys, DUPLICATE_REASONS, duplicateKey, scoreDuplicate, type DuplicateFacts, type DuplicateKey, type DuplicateReason, type DuplicateScore, type DuplicateVerdict } from './duplicates';
export { courtPlace, parseRegisterEntry, registerKey, type RegisterEntry } from './registerEntry';
