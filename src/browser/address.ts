/**
 * The permanent address of an assessment, which picks the language of whoever opens it: `…/go/A2/`. It
 * stands on the web server at hand, wherever the site was published; opened as a file, such as in a
 * course package, where the site was built for.
 *
 * @param href the address of its page in one language, from the links of its data
 */
export function permanentAddress(code: string, lang: string, href: string | undefined): string {
  const { location } = window;
  const { permalink } = document.documentElement.dataset;
  const base = href?.split(`/${lang}/`, 1)[0];
  const origin = /^https?:$/.test(location.protocol) ? location.origin : permalink;
  if (base === undefined || base === href || origin === undefined) {
    return location.href.replace(/[?#].*$/s, '');
  }
  return new URL(`${base}/go/${code}/`, origin).href;
}

/** The address of this page, without its fragment; of a page that stands in another one, the page that it was taken from. */
export const pageAddress = (): string =>
  window.location.href.replace(/#.*$/s, '').replace(/\/(\w\w)\/embed\//, '/$1/');
