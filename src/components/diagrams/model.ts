import type { Group } from '../../schemas/vocabulary';

/** A chapter as a part of the picture of the model. */
export interface Part {
  readonly code: string;
  readonly href: string;
  /** The short name that stands in the picture. */
  readonly label: string;
  /** The page that the reader is on. */
  readonly current?: boolean | undefined;
  readonly group: Group;
}

/** How many parts the picture has room for. */
const sizes: Readonly<Record<Group, number>> = { functions: 4, roles: 8, requirements: 12 };

/**
 * The parts of one group, in the order given.
 * @throws when their number is not what the picture is drawn for
 */
export function partsOf(parts: readonly Part[], group: Group): Part[] {
  const found = parts.filter((part) => part.group === group);
  if (found.length !== sizes[group]) {
    throw new Error(`The model has ${sizes[group]} ${group}; it was given ${found.length}.`);
  }
  return found;
}

/** The place of the current part in its group, or `undefined` on a page outside the model. */
export function currentPart(
  parts: readonly Part[],
): { readonly group: Group; readonly index: number } | undefined {
  const current = parts.find((part) => part.current === true);
  if (current === undefined) return undefined;
  return { group: current.group, index: partsOf(parts, current.group).indexOf(current) };
}
