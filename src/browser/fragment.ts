/** What stands behind the `#` of the address. It is never sent to a server. */

export const readFragment = (): string => window.location.hash;

/** Calls back when the fragment changes while the page is open. Returns the function that stops listening. */
export function watchFragment(onChange: (fragment: string) => void): () => void {
  const listen = () => onChange(readFragment());
  window.addEventListener('hashchange', listen);
  return () => window.removeEventListener('hashchange', listen);
}

/** Takes the fragment out of the address, and out of the history of the browser. */
export function clearFragment(): void {
  const { pathname, search } = window.location;
  history.replaceState(history.state, '', pathname + search);
}
