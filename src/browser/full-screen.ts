/** One part of the page on the whole screen, such as for a projector. Phones of one make cannot. */

export const canFillScreen = (): boolean => document.fullscreenEnabled === true;

/** Puts an element on the whole screen, or takes it off. A browser may refuse; the page stays as it is then. */
export async function toggleFullScreen(element: Element): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await element.requestFullscreen();
  } catch {
    // Refused: nothing changes, and nothing is lost.
  }
}

/** Calls back with whether something fills the screen. Returns the function that stops listening. */
export function watchFullScreen(onChange: (fills: boolean) => void): () => void {
  const listen = () => onChange(document.fullscreenElement !== null);
  document.addEventListener('fullscreenchange', listen);
  return () => document.removeEventListener('fullscreenchange', listen);
}
