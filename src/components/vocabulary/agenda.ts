/** Minutes of a rendered agenda: the sum of what its items say they take. */
export const agendaMinutes = (html: string): number =>
  [...html.matchAll(/data-minutes="(\d+)"/g)].reduce(
    (sum, [, minutes]) => sum + Number(minutes),
    0,
  );
