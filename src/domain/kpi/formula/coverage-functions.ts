/** Functions for opening hours against the hours in which messages come in. */
import { coveredWithin, longestWait } from '../coverage';
import { addFunctions, sets, type FunctionEntry } from './functions';

export const coverageFunctions = {
  /** Share of a week's messages for which somebody is there in time: `covered(profile, per_day, from, to, promise)`. */
  covered: sets(5, ([profile = [], perDay = [], from = [], to = [], [promise = NaN] = []]) =>
    coveredWithin({ profile, perDay, from, to }, promise),
  ),
  /** The longest wait until somebody is there, in hours: `longest_wait(profile, per_day, from, to)`. */
  longest_wait: sets(4, ([profile = [], perDay = [], from = [], to = []]) =>
    longestWait({ profile, perDay, from, to }),
  ),
} satisfies Record<string, FunctionEntry>;

export type CoverageFunction = keyof typeof coverageFunctions;

addFunctions(coverageFunctions);
