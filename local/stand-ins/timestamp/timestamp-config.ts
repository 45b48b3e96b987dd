/** The authority's key and certificate, PEM. */
export type TimestampConfig = { readonly key: string; readonly chain: string };
