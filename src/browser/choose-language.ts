/** Goes on in the reader's language: the one chosen before, else the browser's, else English. Keeps `#section`. */
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-choose] a')];

const stored = (): string | null => {
  try {
    return localStorage.getItem('sbp:v1:language');
  } catch {
    return null;
  }
};

const wanted = [stored() ?? '', ...navigator.languages.map((tag) => tag.slice(0, 2)), 'en'];
const target = wanted.map((lang) => links.find((link) => link.hreflang === lang)).find(Boolean);
if (target !== undefined) {
  target.hash = location.hash;
  location.replace(target.href);
}
