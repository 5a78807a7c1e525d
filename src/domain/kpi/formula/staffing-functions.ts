/** Functions for staffing, on calls (Erlang) and on messages that wait (a queue by the hour). */
import { agentsFor, waitingProbability } from '../erlang';
import { backlogAfter, firstAnswerWithin } from '../queue';
import { addFunctions, each, sets, type FunctionEntry } from './functions';

export const staffingFunctions = {
  /** Erlang C: probability that a contact has to wait; `erlang_c(agents, load)`. */
  erlang_c: each(2, waitingProbability),
  /** The fewest agents with which a share is answered in time: `erlang_agents(load, handling, share, within)`. */
  erlang_agents: each(4, agentsFor),
  /** What waits at the end of each hour after a week of equal days: `backlog(arrivals, capacity)`. */
  backlog: sets(2, ([arrivals = [], capacity = []]) => backlogAfter(arrivals, capacity)),
  /** Minutes within which a share of the messages is answered: `first_answer(arrivals, agents, handling, share)`. */
  first_answer: sets(4, ([arrivals = [], agents = [], [handling = NaN] = [], [share = NaN] = []]) =>
    firstAnswerWithin(arrivals, agents, handling, share),
  ),
} satisfies Record<string, FunctionEntry>;

export type StaffingFunction = keyof typeof staffingFunctions;

addFunctions(staffingFunctions);
