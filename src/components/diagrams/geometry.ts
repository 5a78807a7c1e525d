import { arc } from 'd3-shape';

/** Width of every diagram in its own units: at 288 CSS pixels (a 320 px screen) 15 units are 12.7 px. */
export const width = 340;

/** From one baseline to the next, in units; the type is 15 units. */
export const leading = 19;

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** At most one decimal: finer than the eye sees, and short in the markup. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** The point on a circle around the origin; `turn` is part of a full turn, clockwise from twelve o'clock. */
export function pointAt(turn: number, radius: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: round(radius * Math.sin(angle)), y: round(-radius * Math.cos(angle)) };
}

/** Where the middle of a sector lies when a circle is divided in `count`, as part of a full turn. */
export const middleOf = (index: number, count: number): number => (index + 0.5) / count;

interface Ring {
  readonly inner: number;
  readonly outer: number;
  /** Space between sectors, the same in every ring. */
  readonly gap?: number;
  readonly corner?: number;
}

/** Path of one quarter of a ring around the origin; quarter 0 lies between twelve and three o'clock. */
export function quarter(index: number, { inner, outer, gap = 0, corner = 0 }: Ring): string {
  const path = arc<null>()
    .digits(1)
    .innerRadius(inner)
    .outerRadius(outer)
    .startAngle((index * Math.PI) / 2)
    .endAngle(((index + 1) * Math.PI) / 2)
    .padRadius(100)
    .padAngle(gap / 100)
    .cornerRadius(corner)(null);
  if (path === null) throw new Error('d3-shape returned no path.');
  return path;
}

/** First baseline of a text of some lines whose middle is to lie at `middle`. */
export const firstBaseline = (middle: number, lines: number): number =>
  round(middle - ((lines - 1) * leading) / 2 + 5);

/** Corners of a symmetric trapezoid as a path. */
export function trapezoid(
  centre: number,
  top: number,
  bottom: number,
  ends: readonly [number, number],
): string {
  const [upper, lower] = [ends[0] / 2, ends[1] / 2];
  return `M${round(centre - upper)} ${top}H${round(centre + upper)}L${round(centre + lower)} ${bottom}H${round(centre - lower)}z`;
}

/** Lays blocks side by side in a row, wider as their weight is larger, so that long words fit. */
export function shareOut(
  weights: readonly number[],
  row: { readonly left: number; readonly width: number; readonly gap: number },
): { x: number; width: number }[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const room = row.width - row.gap * (weights.length - 1);
  let before = 0;
  return weights.map((weight, index) => {
    const x = row.left + index * row.gap + (room * before) / total;
    before += weight;
    return { x: round(x), width: round((room * weight) / total) };
  });
}
