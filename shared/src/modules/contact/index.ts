export {
  CONTACT_ROLES,
  createContactInput,
  phoneSchema,
  SALUTATIONS,
  updateContactInput,
  type ContactRole,
  type CreateContactInput,
  type UpdateContactInput,
} from './contact';
