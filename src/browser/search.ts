import { count, fill, type Plural } from '../i18n/format';
import type { Lang } from '../i18n/languages';
import { rememberWords } from './highlight';

interface Labels {
  readonly results: Plural;
  readonly none: string;
  readonly tips: string;
  readonly broken: string;
  readonly more: string;
}

/** The part of Pagefind's interface that is used. */
interface Pagefind {
  init(): Promise<void>;
  options(options: object): Promise<void>;
  debouncedSearch(
    query: string,
    options: { filters: Record<string, string> },
    milliseconds: number,
  ): Promise<{ results: { data(): Promise<Found> }[] } | null>;
}

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly sub_results: readonly { title: string; url: string; excerpt: string }[];
}

/** Results shown at once: what is shown of each has to be fetched with the whole text of its page. */
const pageSize = 5;

/** Puts an excerpt in an element: plain text, with what was searched for in `<mark>`. Nothing else becomes markup. */
function showExcerpt(element: HTMLElement, excerpt: string): void {
  const text = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of text.childNodes) {
    const part =
      node.nodeName === 'MARK' ? document.createElement('mark') : document.createElement('span');
    part.textContent = node.textContent;
    element.append(part);
  }
}

function resultItem(found: Found): HTMLLIElement {
  const item = document.createElement('li');
  // The part of the page that fits best, where the page has parts.
  const best = found.sub_results.find((part) => part.url.includes('#')) ?? found;
  const link = document.createElement('a');
  // Headings are found; the section around one carries its permanent id.
  link.href = best.url.replace(/-title$/, '');
  link.textContent = found.meta['title'] ?? found.url;
  const kind = document.createElement('span');
  kind.className = 'eyebrow';
  const part = 'title' in best && best.title !== found.meta['title'] ? ` · ${best.title}` : '';
  kind.textContent = `${found.meta['kind'] ?? ''}${part}`;
  const excerpt = document.createElement('p');
  showExcerpt(excerpt, best.excerpt);
  item.append(kind, link, excerpt);
  return item;
}

/** Makes a search panel work: loads the index at the first letter, shows results with what was searched for marked. */
export function startSearch(panel: HTMLElement): void {
  const labels = JSON.parse(panel.dataset['labels'] ?? '{}') as Labels;
  const lang = document.documentElement.lang as Lang;
  const form = panel.querySelector('form') as HTMLFormElement;
  const query = form.elements.namedItem('q') as HTMLInputElement;
  const kind = form.elements.namedItem('kind') as HTMLSelectElement;
  const status = panel.querySelector('[role=status]') as HTMLElement;
  const list = panel.querySelector('ol') as HTMLOListElement;
  let engine: Promise<Pagefind> | undefined;

  const load = () =>
    (engine ??= (async () => {
      const pagefind = (await import(
        /* @vite-ignore */ panel.dataset['pagefind'] ?? ''
      )) as Pagefind;
      await pagefind.options({ excerptLength: 24 });
      await pagefind.init();
      return pagefind;
    })());

  async function run(): Promise<void> {
    const text = query.value.trim();
    if (panel.dataset['inPage'] !== undefined) {
      // After the #, so that what is searched for is not sent to the host.
      history.replaceState(
        null,
        '',
        text === '' ? location.pathname : `#q=${encodeURIComponent(text)}`,
      );
    }
    if (text === '') {
      list.replaceChildren();
      status.textContent = '';
      return;
    }
    try {
      const pagefind = await load();
      const filters: Record<string, string> = kind.value === '' ? {} : { kind: kind.value };
      const answer = await pagefind.debouncedSearch(text, { filters }, 150);
      if (answer === null || query.value.trim() !== text) return;
      const found = answer.results;
      status.textContent =
        found.length === 0
          ? `${fill(labels.none, { query: text })} ${labels.tips}`
          : count(lang, found.length, labels.results, { query: text });
      list.replaceChildren();
      await showFrom(found, 0);
    } catch {
      engine = undefined;
      status.textContent = labels.broken;
    }
  }

  async function showFrom(found: { data(): Promise<Found> }[], start: number): Promise<void> {
    const items = await Promise.all(found.slice(start, start + pageSize).map((one) => one.data()));
    list.append(...items.map(resultItem));
    if (start + pageSize >= found.length) return;
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'button';
    more.textContent = labels.more;
    const item = document.createElement('li');
    item.append(more);
    more.addEventListener('click', async () => {
      item.remove();
      const before = list.children.length;
      await showFrom(found, start + pageSize);
      list.children[before]?.querySelector('a')?.focus();
    });
    list.append(item);
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run();
  });
  query.addEventListener('input', () => void run());
  kind.addEventListener('change', () => void run());
  list.addEventListener('click', () => rememberWords(query.value));
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (event.target === kind) return;
    const places = [query, ...list.querySelectorAll<HTMLElement>('a, button')];
    const at = places.indexOf(document.activeElement as HTMLElement);
    const next = places[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (next !== undefined) {
      next.focus();
      event.preventDefault();
    }
  });

  panel.hidden = false;
  const asked = new URLSearchParams(location.hash.slice(1)).get('q');
  if (panel.dataset['inPage'] !== undefined && asked !== null) {
    query.value = asked;
    void run();
  }
  query.focus();
}
