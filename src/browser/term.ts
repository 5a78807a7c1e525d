import style from '../styles/term.css?url';
import { termMessages } from '../i18n/term';
import type { Lang } from '../i18n/languages';
import { loadStyle } from './style';

interface Explained {
  readonly term: string;
  readonly other: string;
  readonly explanation: string;
}

let terms: Promise<Record<string, Explained>> | undefined;
let bubble: HTMLElement | undefined;

async function load(address: string): Promise<Record<string, Explained>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as Record<string, Explained>;
}

/**
 * Explains a term beside the text, without leaving it; Escape or a click elsewhere closes it and gives the focus back.
 * Where the glossary does not come, the link leads to it as it does without JavaScript.
 */
export async function explain(link: HTMLAnchorElement): Promise<void> {
  const lang = document.documentElement.lang as Lang;
  const labels = termMessages[lang];
  const glossary = new URL(link.href);
  const id = glossary.hash.slice(1);
  try {
    terms ??= load(new URL(`../../api/v1/glossary/${lang}.json`, glossary).href);
    const [all] = await Promise.all([terms, loadStyle(style)]);
    const found = all[id];
    if (found === undefined) throw new Error(`The glossary has no ${id}.`);
    bubble?.remove();
    bubble = document.createElement('div');
    bubble.className = 'explained';
    bubble.popover = 'auto';
    bubble.setAttribute('role', 'dialog');
    bubble.setAttribute('aria-label', found.term);
    const name = document.createElement('p');
    const strong = document.createElement('b');
    strong.textContent = found.term;
    name.append(strong);
    if (found.other !== found.term) {
      const other = document.createElement('span');
      other.lang = lang === 'en' ? 'nl' : 'en';
      other.textContent = found.other;
      name.append(` · ${labels.inOtherLanguage}: `, other);
    }
    const text = document.createElement('p');
    text.textContent = found.explanation;
    const more = document.createElement('a');
    more.href = link.href;
    more.textContent = labels.more;
    bubble.append(name, text, more);
    bubble.addEventListener('toggle', (event) => {
      if (event.newState === 'closed') link.focus({ preventScroll: true });
    });
    link.after(bubble);
    bubble.showPopover();
    place(bubble, link);
    more.focus({ preventScroll: true });
  } catch {
    terms = undefined;
    location.assign(link.href);
  }
}

/** Puts the bubble under the term, or above it where there is no room, within the screen. */
function place(box: HTMLElement, link: HTMLElement): void {
  const gap = 8;
  const at = link.getBoundingClientRect();
  const { width, height } = box.getBoundingClientRect();
  const left = Math.max(gap, Math.min(at.left, innerWidth - width - gap));
  const under = at.bottom + gap;
  const top = under + height < innerHeight ? under : Math.max(gap, at.top - height - gap);
  // The style object is allowed by the security policy; a style attribute in the page is not.
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}
