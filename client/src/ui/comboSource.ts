export interface ComboOption {
  id: string;
  label: string;
  /** Place, number or the like, to tell twins apart. */
  hint?: string;
}

/** Asks the server; the signal ends an outdated question. */
export type ComboSource = (query: string, signal: AbortSignal) => Promise<readonly ComboOption[]>;
