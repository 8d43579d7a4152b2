/** The shape of a German catalogue with any text in it, so that a missing or superfluous English key does not compile. */
export type Translated<Catalog> = { readonly [Key in keyof Catalog]: Catalog[Key] extends string ? string : Translated<Catalog[Key]> };
