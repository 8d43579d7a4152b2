/** Bundles the document store for plain Node; the result names its files. */
export function bundleStore(): Promise<{ process: string; start: string }>;
