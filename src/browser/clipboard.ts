/** Puts text on the reader's clipboard; `false` where the browser does not allow it. Nothing is read from it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
