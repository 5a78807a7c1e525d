/**
 * Erlang C: contacts that arrive at random, wait in one queue and are helped by equal agents one at a time; nobody
 * hangs up. Source: `erlang1917`. Times may be in any unit, as long as it is the same one.
 */

/** Work that arrives per unit of time, in erlang: how many agents it keeps busy. `loadOf(100 calls, 180 s, 1800 s)` = 10. */
export const loadOf = (contacts: number, handling: number, interval: number): number =>
  (contacts * handling) / interval;

/**
 * Erlang B by its recursion, which neither overflows nor loses digits: the share of contacts that would be turned
 * away by `agents` without a queue. `agents` is a whole number from 0; `load` is 0 or more.
 */
function turnedAway(agents: number, load: number): number {
  let share = 1;
  for (let n = 1; n <= agents; n += 1) share = (load * share) / (n + load * share);
  return share;
}

/** Erlang C from Erlang B. */
const waitingFrom = (share: number, agents: number, load: number): number =>
  (agents * share) / (agents - load * (1 - share));

/**
 * The probability that a contact has to wait, 0 to 1. With no more agents than load the queue grows without end and
 * everybody waits: 1. NaN when `agents` is not a whole number of 0 or more, or the load is negative.
 */
export function waitingProbability(agents: number, load: number): number {
  if (!Number.isInteger(agents) || agents < 0 || !(load >= 0)) return NaN;
  if (load === 0) return agents === 0 ? 1 : 0;
  return agents <= load ? 1 : waitingFrom(turnedAway(agents, load), agents, load);
}

/** The share of contacts that is answered within a time, given the probability of waiting. */
const answeredWithin = (
  waiting: number,
  agents: number,
  load: number,
  handling: number,
  within: number,
): number => (agents <= load ? 0 : 1 - waiting * Math.exp((-(agents - load) * within) / handling));

/**
 * Service level: the share of contacts (0 to 1) answered within `within`, with a mean handling time `handling` in the
 * same unit. 0 when there are no more agents than load. NaN as `waitingProbability`, or for a handling time of 0 or less.
 */
export function serviceLevel(
  agents: number,
  load: number,
  handling: number,
  within: number,
): number {
  if (!(handling > 0) || !(within >= 0)) return NaN;
  return answeredWithin(waitingProbability(agents, load), agents, load, handling, within);
}

/** Average speed of answer over all contacts, in the unit of `handling`; Infinity when there are no more agents than load. */
export function averageSpeedOfAnswer(agents: number, load: number, handling: number): number {
  const waiting = waitingProbability(agents, load);
  return agents <= load && load > 0 ? Infinity : (waiting * handling) / (agents - load);
}

/**
 * The fewest agents with which at least `share` (0 to 1) of the contacts is answered within `within`.
 * NaN for a share of 1 or more with a load: no number of agents can promise that to everybody.
 */
export function agentsFor(load: number, handling: number, share: number, within: number): number {
  if (!(load >= 0) || !(handling > 0) || !(within >= 0) || !(share >= 0)) return NaN;
  if (load === 0) return 0;
  if (share >= 1) return NaN;
  let agents = Math.floor(load) + 1;
  let away = turnedAway(agents, load);
  while (answeredWithin(waitingFrom(away, agents, load), agents, load, handling, within) < share) {
    agents += 1;
    away = (load * away) / (agents + load * away);
  }
  return agents;
}
