export { colognePhonetics } from './colognePhonetics';
export { legalFormOfName, normaliseCompanyName } from './companyName';
export { LEGAL_FORMS, legalForm, type LegalForm } from './legalForms';
export { normaliseText } from './normalise';
export { prefixRange, searchTerms, searchTokens, titleRank } from './searchTokens';
export { companyNameSimilarity, compareNames, likeness, nameKey, normaliseStreet, type NameKey, type NameSimilarity } from './similarity';
