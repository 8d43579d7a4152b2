export {
  CONTACT_ROLES,
  createContactInput,
  formatPhone,
  phoneSchema,
  SALUTATIONS,
  updateContactInput,
  type ContactRole,
  type CreateContactInput,
  type UpdateContactInput,
} from './contact';
