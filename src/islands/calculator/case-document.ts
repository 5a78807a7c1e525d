/**
 * The document that a reader writes around the numbers of a calculator: each question with its answer and the numbers that
 * belong to it, and what the numbers rest on. Loaded when somebody writes it.
 */
import type { Value } from '../../domain/kpi/formula/expression';
import { writeText } from '../../domain/kpi/formula/text';
import type { Block, Paper, Run, Section } from '../../domain/share/paper';
import { tidy } from '../../domain/share/tidy';
import type { DocumentLabels } from '../../i18n/calculator-document';
import { fill, formatDate } from '../../i18n/format';
import { compareScenarios } from './compare-scenarios';
import type { DocumentData, InputData } from './formula-data';
import type { FormulaReport, TableData } from './formula-report';
import type { SourceLinks } from './source-links';
import { lowerFirst, wordingOf } from './wording';

/** What a document is made from; `CalculatorState` knows it all. */
export interface DocumentParts {
  readonly document: DocumentData;
  readonly labels: DocumentLabels;
  /** The answers, by the id of the question. */
  readonly texts: Readonly<Record<string, string>>;
  /** Of the scenario in the fields. */
  readonly report: FormulaReport;
  readonly ranges: Readonly<Record<string, { readonly low: number; readonly high: number }>>;
  /** Inputs that still have the number that the page came with. */
  readonly starts: readonly string[];
  /** P10 to P90 of a result in words, where numbers are uncertain. */
  readonly spreadOf: (id: string) => string | undefined;
  /** Every scenario with its name; the base case first. */
  readonly scenarios: readonly { readonly name: string; readonly report: FormulaReport }[];
  readonly active: number;
  readonly sources: SourceLinks;
  /** The address of the page, in full; links are set against it. */
  readonly address: string;
  readonly date: Date;
}

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });
const heading = (text: string): Block => ({ kind: 'heading', text });

const tableOf = ({ title, head, rows }: TableData): Block => ({
  kind: 'table',
  caption: title,
  head,
  rows,
});

/** An answer as the reader wrote it: each line a paragraph, and nothing in it means more than it says. */
function answerOf(text: string | undefined, labels: DocumentLabels): Block[] {
  const lines = tidy(text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return (lines.length === 0 ? [labels.noAnswer] : lines).map((line) => paragraph({ text: line }));
}

export function documentPaper(parts: DocumentParts): Paper {
  const { document, labels, texts, report, scenarios } = parts;
  const { reporter } = report;
  const { data, lang } = reporter;
  const isUncertain = Object.keys(parts.ranges).length > 0;
  return {
    lang,
    title: document.title,
    facts: [
      {
        label: labels.calculator,
        value: fill(labels.version, { title: data.title, code: data.code, version: data.version }),
      },
      { label: labels.date, value: formatDate(lang, parts.date) },
      ...(scenarios.length === 1
        ? []
        : [{ label: labels.scenario, value: tidy(scenarios[parts.active]?.name ?? '') }]),
    ],
    sections: [
      {
        id: 'short',
        title: labels.inShort,
        blocks: [
          paragraph({ text: document.opening }),
          paragraph({ text: report.sentence, strong: true }),
          ...(isUncertain ? [paragraph({ text: labels.spreadHelp })] : []),
        ],
      },
      ...document.questions.map(({ id, question, numbers, charts, tables }): Section => ({
        id: `question-${id}`,
        title: question,
        blocks: [
          ...answerOf(texts[id], labels),
          ...numbersOf(parts, question, numbers),
          ...data.charts
            .filter((chart) => charts.includes(chart.id))
            .flatMap((chart) => [
              heading(chart.title),
              tableOf(
                chart.type === 'lines' || chart.type === 'columns'
                  ? report.tableOfSeries(chart.title, report.series(chart.of))
                  : report.tableOfMarks(chart.title, report.marks(chart.of)),
              ),
            ]),
          ...data.tables
            .filter((table) => tables.includes(table.id))
            .flatMap((table) => [
              heading(table.title),
              tableOf(report.tableOfSeries(table.title, report.series(table.columns))),
            ]),
        ],
      })),
      {
        id: 'comparison',
        title: document.comparison.title,
        blocks: [
          ...numbersOf(parts, document.comparison.title, document.comparison.numbers),
          paragraph({ text: document.comparison.text }),
        ],
      },
      ...scenarioSection(parts),
      assumptionSection(parts),
      formulaSection(parts),
      {
        id: 'sources',
        title: labels.sources,
        blocks: [
          {
            kind: 'list',
            ordered: false,
            items: document.sources.map(({ key, use }) => sourceRuns(parts, key, use)),
          },
          paragraph({ text: data.title, href: parts.address }),
        ],
      },
    ],
  };
}

function sourceRuns({ sources, address }: DocumentParts, key: string, use: string): Run[] {
  const source = sources[key];
  if (source === undefined) return [{ text: use }];
  return [{ text: source.name, href: new URL(source.href, address).href }, { text: `: ${use}` }];
}

/** Numbers beside each other, with P10 to P90 where any of them has it. */
function numbersOf(
  { report, spreadOf, labels }: DocumentParts,
  caption: string,
  ids: readonly string[],
): Block[] {
  if (ids.length === 0) return [];
  const { name, value } = report.reporter.labels;
  const marks = report.marks(ids).map((mark) => ({ ...mark, spread: spreadOf(mark.id) }));
  const hasSpread = marks.some(({ spread }) => spread !== undefined);
  return [
    {
      kind: 'table',
      caption,
      head: [name, value, ...(hasSpread ? [labels.spread] : [])],
      rows: marks.map(({ label, text, spread }) => [
        label,
        text,
        ...(hasSpread ? [spread ?? '–'] : []),
      ]),
    },
  ];
}

function scenarioSection({ report, scenarios, labels }: DocumentParts): Section[] {
  if (scenarios.length === 1) return [];
  const { reporter, currency } = report;
  const rows = compareScenarios(
    reporter,
    reporter.data,
    scenarios.map((one) => one.report),
    currency,
  );
  return [
    {
      id: 'scenarios',
      title: reporter.labels.compareScenarios,
      blocks: [
        paragraph({ text: labels.scenariosHelp }),
        {
          kind: 'table',
          caption: reporter.labels.compareScenarios,
          head: [reporter.labels.name, ...scenarios.map(({ name }) => tidy(name))],
          rows: rows.map(({ label, cells }) => [
            label,
            ...cells.map(({ text, difference }) =>
              difference === undefined ? text : `${text} (${difference})`,
            ),
          ]),
        },
      ],
    },
  ];
}

/** Every number with where it comes from; those that nobody replaced yet are named first. */
function assumptionSection(parts: DocumentParts): Section {
  const { report, ranges, starts, labels, sources } = parts;
  const { reporter, currency } = report;
  const { data } = reporter;
  const show = (id: string, value: Value | undefined): string =>
    value === undefined
      ? '–'
      : (typeof value === 'number' ? [value] : value)
          .map((one) => reporter.show(id, one, currency))
          .join('; ');
  const originOf = ({ id, default: { provenance } }: InputData): string => {
    if (report.valueOf(id) === undefined) return '–';
    if (!starts.includes(id)) return labels.own;
    return provenance === 'assumption'
      ? labels.start
      : fill(labels.startFrom, { source: sources[provenance]?.name ?? provenance });
  };
  const hasRanges = Object.keys(ranges).length > 0;
  return {
    id: 'assumptions',
    title: labels.assumptions,
    blocks: [
      paragraph({
        text:
          starts.length === 0
            ? labels.allOwn
            : fill(labels.assumptionsHelp, { fields: reporter.listInputs(starts) }),
      }),
      {
        kind: 'table',
        caption: labels.assumptions,
        head: [
          reporter.labels.name,
          reporter.labels.value,
          ...(hasRanges ? [reporter.labels.low, reporter.labels.high] : []),
          labels.origin,
        ],
        rows: data.inputs.map((input) => {
          const range = ranges[input.id];
          return [
            input.label,
            show(input.id, report.valueOf(input.id)),
            ...(hasRanges ? [show(input.id, range?.low), show(input.id, range?.high)] : []),
            originOf(input),
          ];
        }),
      },
    ],
  };
}

function formulaSection({ report, labels }: DocumentParts): Section {
  const { reporter } = report;
  const wording = wordingOf(reporter.lang, reporter.labels.functionWords, (name) => {
    const label = reporter.parts.get(name)?.label;
    return label === undefined ? undefined : lowerFirst(label);
  });
  return {
    id: 'formulas',
    title: labels.formulas,
    blocks: [
      {
        kind: 'list',
        ordered: false,
        items: reporter.data.steps.map(({ label, tree }) => [
          { text: label, strong: true },
          { text: ` = ${writeText(tree, wording)}` },
        ]),
      },
    ],
  };
}
