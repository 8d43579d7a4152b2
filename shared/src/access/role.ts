/** What a person may do is decided by the role alone; teams and named readers narrow it further. */
export const ROLES = ['administrator', 'head', 'officer', 'reader'] as const;
export type Role = (typeof ROLES)[number];
