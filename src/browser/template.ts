import { copyText } from './clipboard';

/** What stands on a line of its own. */
const blocks = 'h2, h3, p, li, tr, caption';
const startsAfterGap = 'h2, h3, p, li:first-child, caption, thead tr';

/**
 * A template as plain text: headings and paragraphs on lines of their own, lists with a dash or number, the cells of
 * a table parted by tabs, so that it pastes as a table in a spreadsheet.
 */
export function plainText(root: Element): string {
  const lines: string[] = [];
  for (const block of root.querySelectorAll(blocks)) {
    // What stands in an item or cell is read with it.
    if (block.parentElement?.closest('li, tr') && !block.matches('li, tr')) continue;
    const text = block.matches('tr')
      ? [...block.children].map(inlineText).join('\t')
      : inlineText(block);
    if (lines.length > 0 && block.matches(startsAfterGap)) lines.push('');
    lines.push(`${markOf(block)}${text}`);
  }
  return `${lines.join('\n')}\n`;
}

/** The number or dash before an item of a list. */
function markOf(block: Element): string {
  if (!block.matches('li')) return '';
  const { parentElement } = block;
  if (parentElement?.matches('ol') !== true) return '- ';
  return `${[...parentElement.children].indexOf(block) + 1}. `;
}

/** The text within one block, with spaces as a reader sees them; a citation has its brackets from the style sheet. */
function inlineText(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  copy.querySelectorAll('.cite').forEach((cite) => cite.replaceWith(`(${cite.textContent})`));
  copy.querySelectorAll('.eyebrow').forEach((label) => label.append(': '));
  copy.querySelectorAll('p').forEach((part) => part.append(' '));
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Shows the buttons above a template and makes them work. */
export function startTemplate(): void {
  const tools = document.querySelector<HTMLElement>('[data-template-tools]');
  const template = document.querySelector('[data-template]');
  const status = tools?.querySelector('[role=status]');
  if (tools === null || template === null || !status) return;
  tools.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  tools.querySelector('[data-copy]')?.addEventListener('click', async () => {
    const text = `${document.querySelector('h1')?.textContent ?? ''}\n\n${plainText(template)}`;
    const { copied = '', failed = '' } = tools.dataset;
    status.textContent = (await copyText(text)) ? copied : failed;
  });
  tools.hidden = false;
}
