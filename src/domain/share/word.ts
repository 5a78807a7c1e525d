/**
 * A report as a Word document: real headings, tables with a header row, links, lists and the language of its
 * text, so that the navigation pane, screen readers and the spelling checker work. The library is
 * large; import this module only when a document is asked for.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from 'docx';
import { locales } from '../../i18n/languages';
import type { Block, Paper, Run } from './paper';

const SITE = 'Social Business Playbooks';
const NUMBERED = 'numbered';
const BULLETS = 'bullets';
const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'BBBBBB' };

function runOf({ text, href, strong }: Run): ParagraphChild {
  if (href === undefined) return new TextRun({ text, bold: strong === true });
  return new ExternalHyperlink({
    link: href,
    children: [new TextRun({ text, style: 'Hyperlink' })],
  });
}

const cell = (text: string, head: boolean): TableCell =>
  new TableCell({
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    ...(head ? { shading: { fill: 'EEEEEE' } } : {}),
    children: [new Paragraph({ children: [new TextRun({ text, bold: head })] })],
  });

/** `list` counts the numbered lists, so that each begins at one. */
function blockOf(block: Block, list: () => number): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: block.runs.map(runOf) })];
    case 'heading':
      return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: block.text })];
    case 'list': {
      const instance = list();
      return block.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: block.ordered ? NUMBERED : BULLETS, level: 0, instance },
            children: item.map(runOf),
          }),
      );
    }
    case 'table':
      return [
        new Table({
          width: { size: 100, type: WidthType.PERCENTAGE },
          borders: {
            top: LINE,
            bottom: LINE,
            left: LINE,
            right: LINE,
            insideHorizontal: LINE,
            insideVertical: LINE,
          },
          rows: [
            new TableRow({
              tableHeader: true,
              cantSplit: true,
              children: block.head.map((text) => cell(text, true)),
            }),
            ...block.rows.map(
              (row) =>
                new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }),
            ),
          ],
        }),
        new Paragraph({}),
      ];
  }
}

/** The document, as a file. */
export function wordOf(paper: Paper): Promise<Blob> {
  let lists = 0;
  const list = () => (lists += 1);
  const numbering = (reference: string, format: 'decimal' | 'bullet', text: string) => ({
    reference,
    levels: [
      {
        level: 0,
        format: format === 'decimal' ? LevelFormat.DECIMAL : LevelFormat.BULLET,
        text,
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: 480, hanging: 320 }, spacing: { after: 60 } } },
      },
    ],
  });
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: '1F2A44' },
    paragraph: { spacing: { before, after: 120 }, keepNext: true },
  });
  const language = { value: locales[paper.lang], eastAsia: locales[paper.lang] };
  const document = new Document({
    title: paper.title,
    creator: SITE,
    lastModifiedBy: SITE,
    description: '',
    styles: {
      default: {
        document: { run: { font: 'Calibri', size: 22, language } },
        title: {
          run: { size: 44, bold: true, color: '1F2A44' },
          paragraph: { spacing: { after: 160 } },
        },
        heading1: heading(30, 320),
        heading2: heading(24, 240),
      },
    },
    numbering: {
      config: [numbering(NUMBERED, 'decimal', '%1.'), numbering(BULLETS, 'bullet', '•')],
    },
    sections: [
      {
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: paper.title }),
          ...paper.facts.map(
            ({ label, value }) =>
              new Paragraph({
                children: [new TextRun({ text: `${label}: `, bold: true }), new TextRun(value)],
              }),
          ),
          ...paper.sections.flatMap(({ title, blocks }) => [
            new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
            ...blocks.flatMap((block) => blockOf(block, list)),
          ]),
        ],
      },
    ],
  });
  return Packer.toBlob(document);
}
