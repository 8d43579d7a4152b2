export { colognePhonetics } from './colognePhonetics';
export { legalFormOfName, normaliseCompanyName } from './companyName';
export { LEGAL_FORMS, legalForm, type LegalForm } from './legalForms';
export { normaliseText } from './normalise';
export { prefixRange, searchTerms, searchTokens, titleRank } from './searchTokens';
export { companyNameSimilarity, likeness, normaliseStreet, type NameSimilarity } from './similarity';
