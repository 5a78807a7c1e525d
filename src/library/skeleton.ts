import type { Nodes, Parents } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A component as it stands in the text. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Section that it stands in. */
  readonly section: string | undefined;
  readonly line: number;
  /** How many numbered steps it holds itself. */
  readonly steps: number;
}

/** A run of text that belongs together: a paragraph, a list item, a table cell. */
export interface Block {
  readonly text: string;
  readonly section: string | undefined;
  /** The components around it, the outermost first. */
  readonly inside: readonly Element[];
  readonly cites: number;
  readonly line: number;
}

/** What stands in a playbook's text, without the words: what the languages must have in common, and what it refers to. */
export interface Skeleton {
  readonly elements: readonly Element[];
  readonly blocks: readonly Block[];
  /** Targets of links, as written. */
  readonly links: readonly { readonly href: string; readonly line: number }[];
  /** Things that content may not hold: code, headings. */
  readonly forbidden: readonly { readonly what: string; readonly line: number }[];
  /** Words that a reader reads, attributes included, by section. */
  readonly words: Readonly<Record<string, number>>;
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const unread = new Set(['id', 'key', 'level', 'type', 'focus', 'unit', 'source', 'show', 'rows']);

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
const isJsx = (node: Nodes): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** Number of words in a text, in the way that readers count: what stands between spaces and holds a letter or digit. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;

const lineOf = (node: Nodes): number => node.position?.start.line ?? 0;

function attributesOf(node: Jsx): Record<string, string> {
  const found: Record<string, string> = {};
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute') {
      found[attribute.name] = typeof attribute.value === 'string' ? attribute.value : '{…}';
    }
  }
  return found;
}

const textOf = (node: Nodes): string => {
  if ('value' in node && node.type === 'text') return node.value;
  if ('value' in node && node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
};

const citesIn = (node: Nodes): number =>
  (isJsx(node) && node.name === 'Cite' ? 1 : 0) +
  ('children' in node ? node.children.reduce((sum, child) => sum + citesIn(child), 0) : 0);

const known = new Map<string, Skeleton>();

/**
 * Reads the structure of an MDX text; of the same text only once, since parsing is what takes time.
 * @param body the text without its front matter
 * @throws when the text is not MDX; the message has line and column
 */
export function readSkeleton(body: string): Skeleton {
  const skeleton = known.get(body) ?? parseSkeleton(body);
  known.set(body, skeleton);
  return skeleton;
}

function parseSkeleton(body: string): Skeleton {
  const tree = parser.parse(body);
  const elements: Element[] = [];
  const blocks: Block[] = [];
  const links: { href: string; line: number }[] = [];
  const forbidden: { what: string; line: number }[] = [];
  const words: Record<string, number> = {};

  const addWords = (section: string | undefined, text: string) => {
    const key = section ?? '';
    words[key] = (words[key] ?? 0) + countWords(text);
  };

  function visit(node: Nodes, section: string | undefined, inside: readonly Element[]): void {
    switch (node.type) {
      case 'mdxjsEsm':
        forbidden.push({ what: 'an import or export', line: lineOf(node) });
        return;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        forbidden.push({ what: 'an expression in braces', line: lineOf(node) });
        return;
      case 'heading':
        forbidden.push({ what: 'a heading: use <Topic> or <Play>', line: lineOf(node) });
        break;
      case 'image':
        forbidden.push({ what: 'an image: use <Diagram>', line: lineOf(node) });
        break;
      case 'link':
        links.push({ href: node.url, line: lineOf(node) });
        break;
      case 'text':
      case 'inlineCode':
        addWords(section, node.value);
        return;
      case 'paragraph':
      case 'tableCell':
        blocks.push({
          text: textOf(node),
          section,
          inside,
          cites: citesIn(node),
          line: lineOf(node),
        });
        break;
    }
    if (isJsx(node)) {
      const attributes = attributesOf(node);
      const name = node.name ?? '';
      if (name === 'Section') section = attributes['id'];
      const list = node.children.find((child) => child.type === 'list' && child.ordered === true);
      const steps = list?.type === 'list' ? list.children.length : 0;
      const element = { name, attributes, section, line: lineOf(node), steps };
      elements.push(element);
      inside = [...inside, element];
      for (const [attribute, value] of Object.entries(attributes)) {
        if (unread.has(attribute)) continue;
        addWords(section, value);
        blocks.push({ text: value, section, inside, cites: 0, line: lineOf(node) });
      }
    }
    if ('children' in node) {
      for (const child of (node as Parents).children) visit(child as Nodes, section, inside);
    }
  }

  visit(tree, undefined, []);
  return { elements, blocks, links, forbidden, words };
}

/** Keys that a text cites, each with the sections in which it does, in order of appearance. */
export function citedIn(skeleton: Skeleton): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, attributes, section } of skeleton.elements) {
    const key =
      name === 'Cite' ? attributes['key'] : name === 'Figure' ? attributes['source'] : undefined;
    if (key === undefined) continue;
    const places = found.get(key) ?? [];
    if (section !== undefined && !places.includes(section)) places.push(section);
    found.set(key, places);
  }
  return found;
}

/** Ids used by one kind of component, each once, in order of appearance. */
export const idsOf = (skeleton: Skeleton, name: string): string[] => [
  ...new Set(
    skeleton.elements
      .filter((element) => element.name === name)
      .map((element) => element.attributes['id'] ?? ''),
  ),
];

/** Ids that an address can point at within a text: sections, topics, plays, worksheets. */
export const anchorsOf = (skeleton: Skeleton): string[] => [
  ...idsOf(skeleton, 'Section'),
  ...idsOf(skeleton, 'Topic'),
  ...idsOf(skeleton, 'Play'),
  ...idsOf(skeleton, 'Worksheet'),
];
