/**
 * A report as Markdown (CommonMark with the tables of GitHub), to go on writing in. All its texts are
 * escaped, so that nothing a reader typed becomes a heading, a picture or HTML. A web address stays one: it
 * leads where it says, and evidence often is an address.
 */
import type { Block, Paper, Run } from './paper';

const ADDRESS = /(https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?'"’”)\]}*_~])/i;

/** Text that means nothing but itself, in the middle of a line. */
const escape = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : escapeText(part)))
    .join('');

const escapeText = (text: string): string =>
  text
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replace(/&(?=#|\w)/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');

/** The same at the start of a line, where more signs have a meaning. */
const escapeStart = (text: string): string =>
  text
    .trimStart()
    .replace(/^([#+=:-])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');

/** Signs of emphasis must stand against the text; white space moves out. */
function writeRun({ text, href, strong }: Run): string {
  const [, before = '', middle = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (middle === '') return text === '' ? '' : ' ';
  let written = escape(middle);
  if (href !== undefined) {
    written = `[${written}](${href.replace(/[()<>\s\\]/g, encodeSign)})`;
  }
  if (strong) written = `**${written}**`;
  return `${before && ' '}${written}${after && ' '}`;
}

/** `encodeURIComponent` leaves round brackets as they are. */
const encodeSign = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;

function writeLine(runs: readonly Run[]): string {
  const line = runs.map(writeRun).join('').trim();
  const [first] = runs;
  return first && (first.strong || first.href !== undefined) ? line : escapeStart(line);
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return writeLine(block.runs);
    case 'heading':
      return `### ${escape(block.text)}`;
    case 'list':
      return block.items
        .map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${writeLine(item)}`)
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]) =>
        `| ${cells.map((cell) => escape(cell).trim() || ' ').join(' | ')} |`;
      return [row(block.head), row(block.head.map(() => '---')), ...block.rows.map(row)].join('\n');
    }
  }
}

export function markdownOf({ title, facts, sections }: Paper): string {
  const blocks = [
    `# ${escape(title)}`,
    facts
      .map(
        ({ label, value }) =>
          `- ${writeLine([{ text: `${label}: `, strong: true }, { text: value }])}`,
      )
      .join('\n'),
    ...sections.flatMap((section) => [
      `## ${escape(section.title)}`,
      ...section.blocks.map(writeBlock),
    ]),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}
