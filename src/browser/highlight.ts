const key = 'sbp:v1:searched';

/** Keeps the words of a search for the page that a result leads to; they stay in this tab. */
export function rememberWords(query: string): void {
  try {
    sessionStorage.setItem(key, query);
  } catch {
    // Then the page opens without marks.
  }
}

/** The words that led here, once. */
export function takeWords(): readonly string[] {
  try {
    const query = sessionStorage.getItem(key) ?? '';
    sessionStorage.removeItem(key);
    return query.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  } catch {
    return [];
  }
}

/** Marks words in the text with the browser's own highlights: the text itself stays untouched. */
export function highlight(words: readonly string[]): void {
  const main = document.querySelector('main');
  if (main === null || words.length === 0 || !('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + word.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('searched', new Highlight(...ranges));
}
