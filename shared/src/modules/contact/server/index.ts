export { ContactModel, type ContactRecord } from './ContactModel';
export { contactById, contactsByIds, contactsOfCompanies, listContacts, type ContactListRequest } from './contactQueries';
export { contactSearchTokens, createContact } from './createContact';
export { importContacts, removeContactsOfCompanies, removeUntouchedContacts, type ImportedContact } from './importContacts';
export { updateContact } from './updateContact';
