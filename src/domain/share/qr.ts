/** A QR code (ISO/IEC 18004) as a picture of squares. */
import { encode } from 'uqr';

/**
 * The longest address that is put in a QR code, in characters. A code of 600 characters has 85 squares a
 * side at the lowest level of correction; larger ones take a steady hand and a good camera.
 */
export const MAX_QR = 600;

/** White squares that a code needs on every side to be found (ISO/IEC 18004: four). */
const QUIET = 4;

export interface Qr {
  /** Squares a side, without the white around it. */
  readonly size: number;
  /** The dark squares as an SVG path in units of a square, the first at (0, 0). */
  readonly path: string;
  /** How many squares of white it needs on every side. */
  readonly quiet: number;
}

/** The code of an address; `undefined` when it is too long to be scanned with ease. */
export function qrOf(address: string): Qr | undefined {
  if (address.length > MAX_QR) return undefined;
  const { size, data } = encode(address, { ecc: 'L', boostEcc: true, border: 0 });
  const path = data.flatMap((row, y) =>
    bars(row).map(([x, width]) => `M${x} ${y}h${width}v1h-${width}z`),
  );
  return { size, path: path.join(''), quiet: QUIET };
}

/** The dark squares of a row as bars: where each begins, and how many there are. */
function bars(row: readonly boolean[]): [number, number][] {
  const found: [number, number][] = [];
  row.forEach((dark, x) => {
    const last = found.at(-1);
    if (!dark) return;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}

/** The code as an SVG file, black on white with its quiet zone: for slides and paper. */
export function qrFile({ size, path, quiet }: Qr): string {
  const side = size + 2 * quiet;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-quiet} ${-quiet} ${side} ${side}"`,
    ` width="${side * 8}" height="${side * 8}" shape-rendering="crispEdges">`,
    `<path fill="#fff" d="M${-quiet} ${-quiet}h${side}v${side}h-${side}z"/>`,
    `<path d="${path}"/></svg>\n`,
  ].join('');
}
