/** Sources that the island cites, by key: what to call them and where they stand. */
export type SourceLinks = Readonly<
  Record<string, { readonly name: string; readonly href: string }>
>;
