const loaded = new Map<string, Promise<void>>();

/** Adds a style sheet to the page, once, and waits for it; without it the page still works. */
export function loadStyle(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known !== undefined) return known;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  const arrived = new Promise<void>((resolve) => {
    link.onload = link.onerror = () => resolve();
  });
  document.head.append(link);
  loaded.set(address, arrived);
  return arrived;
}
