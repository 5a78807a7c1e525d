import { themeKey } from './theme';

// What every page can do beyond being read. Small on purpose: reading needs none of it.

const root = document.documentElement;

/** Storage may be forbidden; then choices last as long as the page. */
const keep = (key: string, value: string): void => {
  try {
    if (value === '') localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing to tell the reader: the choice has been carried out on this page.
  }
};

const choice = document.querySelector<HTMLSelectElement>('[data-theme-choice]');
if (choice !== null) {
  choice.value = root.dataset['theme'] ?? 'system';
  choice.parentElement!.hidden = false;
  choice.addEventListener('change', () => {
    const theme = choice.value === 'system' ? '' : choice.value;
    if (theme === '') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    keep(themeKey, theme);
  });
}

// The language switch stays on the section that the reader is at, and is remembered.
const languageLink = document.querySelector<HTMLAnchorElement>('[data-language]');
languageLink?.addEventListener('click', () => {
  keep('sbp:v1:language', languageLink.dataset['language'] ?? '');
  languageLink.hash = location.hash;
});

const searchLink = document.querySelector<HTMLAnchorElement>('[data-search]');
const openSearch = async ({ href }: HTMLAnchorElement): Promise<void> => {
  const panel = document.querySelector<HTMLElement>('main [data-search-panel]');
  if (panel !== null) {
    panel.querySelector('input')?.focus();
    return;
  }
  const { openSearchDialog } = await import('./search-dialog');
  await openSearchDialog(href);
};
searchLink?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void openSearch(searchLink);
});
document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement;
  if (searchLink === null || event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey)
    return;
  if (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)) return;
  event.preventDefault();
  void openSearch(searchLink);
});

document.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.anchor, a.term');
  if (link === null) return;
  event.preventDefault();
  if (link.className === 'term') void import('./term').then(({ explain }) => explain(link));
  else void import('./share').then(({ openShare }) => openShare(link));
});

// A check becomes interactive when the reader comes near it.
for (const place of document.querySelectorAll<HTMLElement>('[data-check]')) {
  const watch = new IntersectionObserver(
    ([entry]) => {
      if (!entry?.isIntersecting) return;
      watch.disconnect();
      void import('./check').then(({ startCheck }) => startCheck(place)).catch(() => undefined);
    },
    { rootMargin: '600px' },
  );
  watch.observe(place);
}

// A worksheet or a chapter prints with everything open.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
});

// Words that were searched for are marked on the page that they led to.
try {
  if (sessionStorage.length > 0) {
    void import('./highlight').then(({ highlight, takeWords }) => highlight(takeWords()));
  }
} catch {
  // Storage is forbidden: then no words were kept either.
}
