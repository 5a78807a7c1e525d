/**
 * Sectors of rings, as paths around the origin. The arc of d3-shape draws the same; with all that it brings
 * along it would be an eighth of what a whole page with an assessment may weigh.
 */

export interface Sector {
  /** Inner and outer radius. */
  readonly from: number;
  readonly to: number;
  /** In parts of a full turn, clockwise from twelve o'clock. */
  readonly start: number;
  readonly end: number;
}

const round = (value: number): number => Math.round(value * 10) / 10;

/** The point on a circle; `turn` is part of a full turn, clockwise from twelve o'clock. */
function on(radius: number, turn: number): { x: number; y: number } {
  const angle = 2 * Math.PI * turn;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

export const middleOf = ({ from, to, start, end }: Sector) =>
  on((from + to) / 2, (start + end) / 2);

/** A sector whose straight sides stay half a gap away from its neighbours, at every radius. */
export function sectorPath({ from, to, start, end }: Sector, gap: number): string {
  const aside = (radius: number) => Math.asin(Math.min(1, gap / 2 / radius)) / (2 * Math.PI);
  const [inner, outer] = [aside(from), aside(to)];
  const [a, b] = [on(to, start + outer), on(to, end - outer)];
  const [c, d] = [on(from, end - inner), on(from, start + inner)];
  const large = end - start > 0.5 ? 1 : 0;
  return (
    `M${a.x} ${a.y}A${round(to)} ${round(to)} 0 ${large} 1 ${b.x} ${b.y}` +
    `L${c.x} ${c.y}A${round(from)} ${round(from)} 0 ${large} 0 ${d.x} ${d.y}Z`
  );
}
