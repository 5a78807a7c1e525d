/** When messages arrive over a week against the hours in which somebody answers. Hours may be fractions: 8.5 is half past eight. */

export interface Week {
  /** Share or number of messages in each of the 24 hours of a day, in any unit. */
  readonly profile: readonly number[];
  /** Messages on each day of the week. */
  readonly perDay: readonly number[];
  /** When the team begins and stops on each day, 0 to 24; the same twice means closed. */
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/** A message is placed at six moments of its hour, so that opening at half past counts. */
const MOMENTS = 6;

/** Hours until somebody is there, from a moment of the week; Infinity when nobody ever is. */
function untilOpen({ from, to, perDay }: Week, day: number, hour: number): number {
  const days = perDay.length;
  for (let ahead = 0; ahead <= days; ahead += 1) {
    const index = (day + ahead) % days;
    const opens = from[index] ?? 0;
    const closes = to[index] ?? 0;
    if (closes <= opens) continue;
    const now = ahead === 0 ? hour : 0;
    if (now < closes) return ahead * 24 - (ahead === 0 ? 0 : hour) + Math.max(0, opens - now);
  }
  return Infinity;
}

/** Calls back for every moment at which messages arrive: how many, and how long until somebody is there. */
function eachMoment(week: Week, visit: (messages: number, wait: number) => void): void {
  const total = week.profile.reduce((sum, part) => sum + part, 0);
  if (!(total > 0)) return;
  week.perDay.forEach((messages, day) => {
    week.profile.forEach((part, hour) => {
      for (let moment = 0; moment < MOMENTS; moment += 1) {
        visit(
          (messages * part) / total / MOMENTS,
          untilOpen(week, day, hour + (moment + 0.5) / MOMENTS),
        );
      }
    });
  });
}

/**
 * The share (0 to 1) of a week's messages for which somebody is there within `promise` hours. It says when an answer can
 * begin, not how long it takes. NaN without messages.
 */
export function coveredWithin(week: Week, promise: number): number {
  let all = 0;
  let covered = 0;
  eachMoment(week, (messages, wait) => {
    all += messages;
    // Moments fall between the tens of minutes; the tolerance keeps an exact promise from failing on a rounding.
    if (wait <= promise + 1e-9) covered += messages;
  });
  return covered / all;
}

/** The longest time in hours that a message can wait until somebody is there; NaN when nobody ever is, or nothing arrives. */
export function longestWait(week: Week): number {
  let longest = 0;
  let any = false;
  week.perDay.forEach((messages, day) => {
    week.profile.forEach((part, hour) => {
      if (!(messages > 0 && part > 0)) return;
      any = true;
      // Just after closing, if that is in this hour; otherwise the start of the hour.
      const closes = week.to[day] ?? 0;
      const moments = closes > hour && closes < hour + 1 ? [hour, closes] : [hour];
      for (const moment of moments) longest = Math.max(longest, untilOpen(week, day, moment));
    });
  });
  return any && Number.isFinite(longest) ? longest : NaN;
}
