/**
 * Messages that can wait: a backlog by the hour, and the time to the first answer from a simulation. Where people arrive
 * at random all day and the team is always the same size, Erlang C gives the same; the tests compare the two.
 */
import { exponential, randomNumbers } from './random';

/** Minutes in an hour. */
const HOUR = 60;

/**
 * What still waits at the end of each hour, after `days` days that are all alike, the first of which starts empty.
 * Work that arrives in an hour can be done in that hour. With less capacity than work it grows from day to day.
 * @param arrivals messages per hour, for each hour of the day
 * @param capacity messages that the team can answer per hour, for each hour of the day
 */
export function backlogAfter(
  arrivals: readonly number[],
  capacity: readonly number[],
  days = 7,
): number[] {
  let waiting = 0;
  let day: number[] = [];
  for (let number = 0; number < days; number += 1) {
    day = arrivals.map((arriving, hour) => {
      waiting = Math.max(0, waiting + arriving - (capacity[hour] ?? 0));
      return waiting;
    });
  }
  return day;
}

/** About how many messages are simulated, and at most how many days. */
const MESSAGES = 12_000;
const MOST_DAYS = 400;

/**
 * Waits in minutes until somebody starts on a message, sorted. Messages arrive at random (Poisson) at the rate of the
 * hour; an agent takes the oldest first and is busy for a random time (exponential) with mean `handling`; who has begun a
 * message finishes it. The first tenth of the messages only fills the queue and is left out. The draws are seeded: the
 * same numbers give the same waits.
 * @param arrivals messages per hour, for each hour of the day
 * @param agents agents at work, whole numbers, for each hour of the day
 * @param handling mean handling time in minutes, above 0
 * @returns nothing when no message arrives, or when nobody ever works
 */
export function simulateWaits(
  arrivals: readonly number[],
  agents: readonly number[],
  handling: number,
): Float64Array {
  const perDay = arrivals.reduce((sum, rate) => sum + rate, 0);
  const most = agents.reduce((a, b) => Math.max(a, b), 0);
  if (!(perDay > 0) || !(most > 0) || !(handling > 0) || arrivals.length === 0) {
    return new Float64Array();
  }
  const source = randomNumbers(0.271828);
  const gap = exponential(1, source);
  const work = exponential(handling, source);
  const day = arrivals.length * HOUR;
  const days = Math.max(1, Math.min(MOST_DAYS, Math.ceil(MESSAGES / perDay)));
  const count = Math.min(MESSAGES * 2, Math.ceil(perDay * days));

  /** When the next message arrives, at the rate of each hour that it passes. */
  const nextArrival = (from: number): number => {
    let wanted = gap();
    let at = from;
    for (;;) {
      const hour = Math.floor(at / HOUR);
      const end = (hour + 1) * HOUR;
      const rate = (arrivals[hour % arrivals.length] ?? 0) / HOUR;
      if (rate > 0 && at + wanted / rate <= end) return at + wanted / rate;
      wanted -= rate * (end - at);
      at = end;
    }
  };
  const agentsAt = (moment: number): number =>
    agents[Math.floor(moment / HOUR) % agents.length] ?? 0;

  /** When each agent is free again; agent n works in hours with more than n agents. */
  const free = new Float64Array(Math.min(most, 5_000));
  const waits = new Float64Array(count);
  let arrival = 0;
  let begun = 0;
  for (let number = 0; number < count; number += 1) {
    arrival = nextArrival(arrival);
    // The oldest goes first, so nobody begins before the message that came earlier did.
    let moment = Math.max(arrival, begun);
    let chosen = -1;
    for (let tries = 0; chosen < 0 && tries < 2 * arrivals.length + free.length; tries += 1) {
      const working = Math.min(agentsAt(moment), free.length);
      let soonest = -1;
      for (let agent = 0; agent < working; agent += 1) {
        if (soonest < 0 || (free[agent] ?? 0) < (free[soonest] ?? 0)) soonest = agent;
      }
      const hourEnd = (Math.floor(moment / HOUR) + 1) * HOUR;
      const freeAt = soonest < 0 ? Infinity : Math.max(moment, free[soonest] ?? 0);
      if (freeAt < hourEnd) {
        moment = freeAt;
        chosen = soonest;
      } else {
        moment = hourEnd;
      }
    }
    if (chosen < 0) return new Float64Array();
    begun = moment;
    free[chosen] = moment + work();
    waits[number] = moment - arrival;
    // A team that cannot keep up never catches up: there is no typical wait.
    if (moment - arrival > 30 * day) return new Float64Array();
  }
  return waits.slice(Math.floor(count / 10)).sort();
}

/** What was simulated last: the median and the P90 of the same numbers come from one simulation. */
let last: { readonly key: string; readonly waits: Float64Array } | undefined;

/**
 * The time in minutes within which a share (0 to 1) of the messages gets a first answer; 0.5 is the median.
 * The answer itself takes its handling time too, which is included. NaN when there is no such time: no messages, nobody
 * at work, or more work than the team can do.
 */
export function firstAnswerWithin(
  arrivals: readonly number[],
  agents: readonly number[],
  handling: number,
  share: number,
): number {
  const work = arrivals.reduce((sum, rate) => sum + rate, 0) * handling;
  const capacity = agents.reduce((sum, number) => sum + number, 0) * HOUR;
  if (!(work > 0) || work >= capacity) return NaN;
  const key = `${arrivals.join()};${agents.join()};${handling}`;
  const waits = last?.key === key ? last.waits : simulateWaits(arrivals, agents, handling);
  last = { key, waits };
  if (waits.length === 0 || !(share >= 0 && share <= 1)) return NaN;
  return (waits[Math.min(waits.length - 1, Math.floor(share * waits.length))] ?? NaN) + handling;
}
