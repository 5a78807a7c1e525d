/** Marks the words that a search led here for, with the browser's own highlights: the text itself stays untouched. */
export function highlight(): void {
  const words = new URLSearchParams(location.search).getAll('highlight');
  const main = document.querySelector('main');
  if (main === null || words.length === 0 || !('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.nodeValue ?? '').toLowerCase();
    for (const word of words) {
      const wanted = word.toLowerCase();
      if (wanted === '') continue;
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        ranges.push(range);
      }
    }
  }
  CSS.highlights.set('searched', new Highlight(...ranges));
}
