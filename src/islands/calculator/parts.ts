/**
 * Parts that only some calculators have: what stands in the form, and functions that their formulas call. A page loads
 * its own before it shows the calculator, so that it sends nothing else and nothing jumps into place.
 */
const loaders = {
  choices: async () => ({ GroupChoice: (await import('./GroupChoice.svelte')).default }),
  document: async () => ({ DocumentCard: (await import('./DocumentCard.svelte')).default }),
  staffing: async () => {
    await import('../../domain/kpi/formula/staffing-functions');
    return {};
  },
  coverage: async () => {
    await import('../../domain/kpi/formula/coverage-functions');
    return {};
  },
} as const;

export type PartName = keyof typeof loaders;

type Loaded<Name extends PartName> = Awaited<ReturnType<(typeof loaders)[Name]>>;

export type Parts = Partial<Loaded<'choices'> & Loaded<'document'>>;

/** @throws when one of them does not come */
export const loadParts = async (names: readonly PartName[]): Promise<Parts> =>
  Object.assign({}, ...(await Promise.all(names.map((name) => loaders[name]()))));
