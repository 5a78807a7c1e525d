/** Files that the reader chose or dropped. They are read here and sent nowhere. */

/** The largest file that is opened, in bytes; larger ones would only slow the page down. */
const MAX_BYTES = 20_000_000;

/**
 * - `too-long`: larger than any file of this site;
 * - `unreadable`: the browser could not read it: gone, locked, or no text.
 */
export type ReadFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: 'too-long' | 'unreadable' };

/** The text of a file in UTF-8, or in UTF-16 where it says so at its start, as some programs save it. */
export async function readTextFile(file: Blob): Promise<ReadFile> {
  if (file.size > MAX_BYTES) return { ok: false, problem: 'too-long' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const [first, second] = bytes;
    const encoding =
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8';
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, problem: 'unreadable' };
  }
}

/** The files in what was dropped or pasted on the page. */
export const filesIn = (transfer: DataTransfer | null): readonly File[] => [
  ...(transfer?.files ?? []),
];
