import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { encode } from 'uqr';
import { describe, expect, test } from 'vitest';
import { score } from '../../../src/domain/assessment/score';
import type { Take } from '../../../src/domain/assessment/take';
import { markdownOf } from '../../../src/domain/share/markdown';
import { MAX_QR, qrFile, qrOf } from '../../../src/domain/share/qr';
import type { Block, Paper } from '../../../src/domain/share/paper';
import { tidy } from '../../../src/domain/share/tidy';
import { wordOf } from '../../../src/domain/share/word';
import { assessmentShareMessages } from '../../../src/i18n/assessment-share';
import { languages, type Lang } from '../../../src/i18n/languages';
import { ofKind } from '../../../src/islands/assessment/result/kind';
import { profileReport } from '../../../src/islands/assessment/result/profile';
import { reportOf } from '../../../src/islands/assessment/result/report';
import { paperOf, type PaperOptions } from '../../../src/islands/share/paper';
import { anyText, codes, dataOf, evenTake, instruments, takeOf, wheel } from './fixtures';

const address = 'https://example.org/en/assessments/core-function-wheel/';

function report(take: Take, lang: Lang = 'en', options: Partial<PaperOptions> = {}): Paper {
  const data = dataOf(take.definition, lang);
  const scored = score(data.definition, take.answers, take.targets);
  const { paper, result } = assessmentShareMessages[lang].share;
  return paperOf(data, take, scored, lang, { ...paper, result }, { address, ...options });
}

/** Everything that a report says, in one text. */
const textOf = ({ title, facts, sections }: Paper): string =>
  [
    title,
    ...facts.map(({ label, value }) => `${label}: ${value}`),
    ...sections.flatMap((section) => [section.title, ...section.blocks.map(blockText)]),
  ].join('\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'heading':
      return block.text;
    case 'list':
      return block.items.map((item) => item.map(({ text }) => text).join('')).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
  }
}

const section = (of: Paper, id: string) =>
  of.sections
    .find((one) => one.id === id)
    ?.blocks.map(blockText)
    .join('\n') ?? '';

const linksIn = ({ sections }: Paper): string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const runs =
        block.kind === 'paragraph' ? block.runs : block.kind === 'list' ? block.items.flat() : [];
      return runs.flatMap(({ href }) => href ?? []);
    }),
  );

/** Brand as in the worked example of the wheel, with the ambition “full part”. */
const example: Take = {
  ...evenTake(wheel),
  answers: {
    'brand-asks-questions': { kind: 'value', value: 3 },
    'brand-channel-purpose': { kind: 'value', value: 3 },
    'brand-experts-speak': { kind: 'value', value: 2 },
    'brand-labels-creators': { kind: 'value', value: 4 },
    'brand-crisis-card': { kind: 'not-applicable' },
    'brand-ambassadors-selected': { kind: 'value', value: 2 },
    'brand-access-given': { kind: 'value', value: 1 },
    'brand-people-change-it': { kind: 'value', value: 3 },
    'brand-signals-routed': { kind: 'unknown' },
    'brand-ambition': { kind: 'choice', ids: ['full'] },
  },
};

describe('a report', () => {
  test('says the result, when, of which version, how many answers, and that it is self-reported', () => {
    const made = report(example);
    expect(section(made, 'short')).toContain('Brand: supporting now, full part wanted.');
    expect(section(made, 'short')).toContain('You reported this yourself');
    expect(made.facts).toEqual([
      { label: 'Date', value: '21 November 2026' },
      { label: 'Version of the questions', value: '1' },
      { label: 'Answered', value: '10 of 40 questions' },
    ]);
  });

  test('carries the scoring out with the numbers of the reader', () => {
    const scoring = section(report(example), 'scoring');
    expect(scoring).toContain('(3 + 3 + 2 + 4) ÷ 4 = 3.0');
    expect(scoring).toContain('(2 + 1 + 3) ÷ 3 = 2.0');
    expect(scoring).toContain('no score: 0 answered in points, 3 needed');
    expect(section(report(example, 'nl'), 'scoring')).toContain('(3 + 3 + 2 + 4) ÷ 4 = 3,0');
  });

  test('says the same as the page, in the same words', () => {
    const data = dataOf('A2');
    const scored = score(data.definition, example.answers, example.targets);
    const { result } = assessmentShareMessages.en.share;
    const shown = reportOf(data, scored, example, 'en', result, (common) =>
      profileReport({ ...common, ...ofKind('profile', data.definition, scored) }),
    );
    const text = textOf(report(example));
    for (const said of [
      shown.headline,
      ...shown.lines,
      ...shown.groups.flatMap(({ parts }) => parts.flatMap(({ texts }) => texts)),
      ...(shown.next?.groups.flatMap(({ why, steps }) => [why, ...steps.map((one) => one.text)]) ??
        []),
      ...shown.sums.flatMap(({ lines }) => lines),
    ]) {
      expect(text).toContain(said);
    }
  });

  test('gives scores with the number of answers, what moved them, what holds back, and steps with links', () => {
    const made = report(example);
    expect(section(made, 'scores')).toContain('Brand | 3.0 (4 answered)');
    expect(section(made, 'scores')).toContain('no score (0 answered, 3 needed)');
    expect(section(made, 'moved')).toContain('+0.4');
    expect(section(made, 'moved')).toContain('−0.5');
    expect(section(made, 'holding')).toContain('Tried once, or planned');
    expect(section(made, 'next')).not.toBe('');
    expect(linksIn(made).length).toBeGreaterThan(2);
    expect(linksIn(made).every((href) => href.startsWith('https://example.org/en/'))).toBe(true);
  });

  test('has targets where the assessment lets the reader set them', () => {
    const scale = instruments.find(({ kind }) => kind === 'scale')!;
    const [first] = scale.dimensions;
    const take = { ...evenTake(scale, 1), targets: { [first!.id]: 2.5 } };
    const made = report(take);
    expect(section(made, 'scores')).toMatch(/\| 2\.5 \| 1\.5 points to go\n/);
    expect(section(made, 'meaning-0')).toContain('Wanted: 2.5 of 3 · 1.5 points to go');
  });

  test('says when the questions have changed since', () => {
    const older = report({ ...example, version: 7 });
    expect(older.facts).toContainEqual({ label: 'Version of the questions', value: '7 (now 1)' });
  });

  test('holds name, label and notes only by choice', () => {
    const noted = { ...example, notes: { 'brand-crisis-card': 'Since May\nin the hall' } };
    const plain = textOf(report(noted));
    expect(plain).not.toMatch(/Ghent|hall/);
    const full = report(noted, 'en', { include: { name: true, notes: true }, label: 'Ann' });
    expect(full.facts.slice(0, 2)).toEqual([
      { label: 'About', value: 'Our shop in Ghent' },
      { label: 'From', value: 'Ann' },
    ]);
    expect(section(full, 'notes')).toContain('in the hall');
  });

  test('lists every question with its answer', () => {
    const answers = section(report(example), 'answers');
    for (const { text } of wheel.questions) expect(answers).toContain(text);
    expect(answers).toContain('no answer');
    expect(answers).toContain('Not applicable');
  });

  test.each(codes.flatMap((code) => languages.map((lang) => [code, lang] as const)))(
    'of %s in “%s” can be written for any answers, in Markdown too',
    (code, lang) => {
      const instrument = instruments.find((one) => one.code === code)!;
      const labelled = { include: { name: true, notes: true }, label: 'Ann' };
      fc.assert(
        fc.property(takeOf(instrument), (take) => {
          const text = textOf(report(take, lang));
          expect(text).not.toMatch(/undefined|NaN|\{\w+\}|\[object/);
          const made = report(take, lang, labelled);
          expect(linksIn(made).every((href) => href.startsWith('https://example.org/'))).toBe(true);
          for (const { blocks } of made.sections) {
            for (const block of blocks) {
              if (block.kind !== 'table') continue;
              expect(block.rows.every((row) => row.length === block.head.length)).toBe(true);
            }
          }
          const nodes = flatten(parse(markdownOf(made)));
          expect(nodes.filter(({ type }) => NEVER.test(type))).toEqual([]);
          const links = nodes.filter((node) => node.type === 'link' && !isItself(node));
          expect(links.map(({ url }) => url)).toEqual(linksIn(made));
        }),
        { numRuns: 8 },
      );
    },
    120_000,
  );
});

interface Node {
  readonly type: string;
  readonly url?: string;
  readonly value?: string;
  readonly depth?: number;
  readonly children?: readonly Node[];
}
const flatten = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flatten)];
const parse = (text: string): Node => unified().use(remarkParse).use(remarkGfm).parse(text) as Node;
/** What no report has. */
const NEVER = /^(html|code|inlineCode|blockquote|image|footnote|definition|thematicBreak|delete)/;
/** A web address that leads where it says. */
const isItself = (node: Node): boolean =>
  node.type === 'link' && node.url!.endsWith(flatten(node).at(-1)!.value!);

describe('Markdown', () => {
  /** The notes of a report only, to be quick. */
  const withNote = (note: string) => {
    const made = report({ ...example, notes: { 'brand-crisis-card': note } }, 'en', {
      include: { notes: true },
    });
    return markdownOf({ ...made, sections: made.sections.filter(({ id }) => id === 'notes') });
  };

  /** The text of every paragraph. */
  const said = (nodes: readonly Node[]): string[] =>
    nodes
      .filter(({ type }) => type === 'paragraph')
      .map((node) =>
        flatten(node)
          .map(({ value }) => value ?? '')
          .join(''),
      );

  test('has a title, a heading for every part, and tables', () => {
    const made = report(example);
    const nodes = flatten(parse(markdownOf(made)));
    expect(nodes.filter(({ type, depth }) => type === 'heading' && depth === 1)).toHaveLength(1);
    expect(nodes.filter(({ type, depth }) => type === 'heading' && depth === 2)).toHaveLength(
      made.sections.length,
    );
    expect(nodes.filter(({ type }) => type === 'table').length).toBeGreaterThan(4);
  });

  test('leaves plain sentences as they are', () => {
    expect(withNote('We looked at ten cases (of 2026): four & six, 50% done.')).toContain(
      '\nWe looked at ten cases (of 2026): four & six, 50% done.\n',
    );
  });

  test.each([
    '# a heading',
    '- a list',
    '+ a list',
    '* a list',
    '1. a list',
    '12) a list',
    '> a quote',
    '    code',
    '```js',
    '---',
    '===',
    '***',
    '| a | b |',
    '[x](javascript:alert(1))',
    '![x](https://example.com/x.png)',
    '<script>alert(1)</script>',
    '<!-- a comment',
    '<script src=x',
    '<div class=x',
    '<?php',
    '<https://example.com>',
    'https://example.com',
    'see https://example.com/a_b_(c)*d*, please',
    'https://example.com/<b>x',
    'HTTP://example.com/a_b_c',
    'www.example.com',
    'ann@example.com',
    'mailto:ann@example.com',
    '&lt;b&gt; &#60;',
    '`code` **bold** _italic_ ~~gone~~ $math$',
    'a\\',
    '[^1]: a footnote',
    '[x]: https://example.com',
    ': a definition',
    'back\\slash \\* star',
  ])('makes nothing of a note but its own text: %s', (note) => {
    const plain = flatten(parse(withNote('PLAIN'))).map(({ type }) => type);
    const nodes = flatten(parse(withNote(note)));
    const kinds = nodes.filter((node) => node.type !== 'text' && !isItself(node));
    expect(kinds.map(({ type }) => type)).toEqual(plain.filter((type) => type !== 'text'));
    expect(said(nodes)).toContain(note.trim());
  });

  test('whatever is noted, says just that', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ maxLength: 30 })), (note) => {
        const kept = tidy(note)
          .split(/\n+/)
          .map((line) => line.replace(/\s+/g, ' ').trim());
        const nodes = flatten(parse(withNote(note)));
        expect(nodes.filter(({ type }) => NEVER.test(type))).toEqual([]);
        for (const line of kept) if (line !== '') expect(said(nodes)).toContain(line);
      }),
      { numRuns: 1_000 },
    );
  }, 120_000);
});

describe('a Word document', () => {
  const open = async (made: Paper) =>
    unzipSync(new Uint8Array(await (await wordOf(made)).arrayBuffer()));
  const part = (files: Awaited<ReturnType<typeof open>>, name: string) => strFromU8(files[name]!);

  test('has real headings, tables with a head, links, lists and the language of its text', async () => {
    const made = report(example, 'nl');
    const files = await open(made);
    const body = part(files, 'word/document.xml');
    const count = (what: RegExp) => body.match(what)?.length ?? 0;
    expect(count(/<w:pStyle w:val="Title"\/>/g)).toBe(1);
    expect(count(/<w:pStyle w:val="Heading1"\/>/g)).toBe(made.sections.length);
    expect(count(/<w:pStyle w:val="Heading2"\/>/g)).toBeGreaterThan(3);
    expect(count(/<w:tblHeader\/>/g)).toBe(count(/<w:tbl>/g));
    expect(count(/<w:hyperlink /g)).toBe(linksIn(made).length);
    expect(count(/<w:numPr>/g)).toBeGreaterThan(5);
    expect(part(files, 'word/styles.xml')).toContain('w:val="nl-NL"');
    expect(part(files, 'word/_rels/document.xml.rels')).toContain('https://example.org/nl/');
    expect(part(files, 'docProps/core.xml')).toContain('<dc:title>Het kernfunctiewiel</dc:title>');
  });

  test('holds what a reader typed as text, and nothing that Word does not open', async () => {
    const note = '<w:p/> & "x" \u0000\u0001\ud800\ufffe <!-- =1+1';
    const files = await open(
      report({ ...example, notes: { 'brand-crisis-card': note } }, 'en', {
        include: { notes: true },
        label: '\u0007</w:t>',
      }),
    );
    const body = part(files, 'word/document.xml');
    expect(body).toContain('&lt;w:p/&gt; &amp; &quot;x&quot; \ufffd &lt;!-- =1+1');
    expect(body).toContain('&lt;/w:t&gt;');
    expect(body).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  test('says nothing of who made it', async () => {
    const files = await open(report({ ...example, notes: { 'brand-crisis-card': 'secret' } }));
    const all = Object.values(files)
      .map((file) => strFromU8(file))
      .join('');
    expect(all).not.toMatch(/Ghent|secret|Un-named/);
  });
});

describe('a QR code', () => {
  test('has its white around it, and is black on white', () => {
    const qr = qrOf('https://example.org/go/A2/#t=1A2.abc')!;
    const file = qrFile(qr);
    expect(file).toContain(`viewBox="-4 -4 ${qr.size + 8} ${qr.size + 8}"`);
    // The three corners by which a code is found: a bar of seven squares on top.
    expect(qr.path.startsWith('M0 0h7v1h-7z')).toBe(true);
    expect(qr.path).toContain(`M${qr.size - 7} 0h7v1h-7z`);
    expect(qr.path).toContain(`M0 ${qr.size - 7}h7v1h-7z`);
  });

  test('has every dark square of the code and no other', () => {
    const text = 'https://example.org/go/A2/#t=1A2.abcdefghijklmnopqrstuvwxyz0123456789';
    const { size, path } = qrOf(text)!;
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
      for (let n = 0; n < Number(width); n += 1) drawn[Number(y)]![Number(x) + n] = true;
    }
    expect(drawn).toEqual(encode(text, { ecc: 'L', boostEcc: true, border: 0 }).data);
  });

  test('is refused where it would not scan', () => {
    expect(qrOf('x'.repeat(MAX_QR))).toBeDefined();
    expect(qrOf('x'.repeat(MAX_QR + 1))).toBeUndefined();
  });
});
