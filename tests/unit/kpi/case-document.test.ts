import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Values } from '../../../src/domain/kpi/calculate';
import { markdownOf } from '../../../src/domain/share/markdown';
import type { Block, Paper } from '../../../src/domain/share/paper';
import { documentMessages } from '../../../src/i18n/calculator-document';
import { formulaMessages } from '../../../src/i18n/calculator-formula';
import type { Lang } from '../../../src/i18n/languages';
import { documentPaper, type DocumentParts } from '../../../src/islands/calculator/case-document';
import { calculatorData, startValues } from '../../../src/islands/calculator/formula-data';
import { Reporter } from '../../../src/islands/calculator/formula-report';
import { formulaSchema } from '../../../src/schemas/calculator/formula';
import { contentFolder } from '../../support/content';

const businessCase = formulaSchema.parse(
  parse(readFileSync(join(contentFolder, 'calculators', 'business-case.yaml'), 'utf8')),
);

/** The document of the business case; the worked example of the page unless `values` says otherwise. */
function documentOf(lang: Lang, options: Partial<DocumentParts> & { values?: Values } = {}): Paper {
  const data = calculatorData(businessCase, lang, (own, target) => `/${own}/${target}/`);
  const reporter = new Reporter(lang, data, formulaMessages[lang]);
  const { values = businessCase.example.values, ...others } = options;
  const report = reporter.report({ ...startValues(data), ...values }, 'EUR');
  return documentPaper({
    document: data.document!,
    labels: documentMessages[lang],
    texts: {},
    report,
    ranges: {},
    starts: [],
    spreadOf: () => undefined,
    scenarios: [{ name: formulaMessages[lang].baseCase, report }],
    active: 0,
    sources: { jdc2012: { name: 'JDC (2012)', href: `/${lang}/sources/#jdc2012` } },
    address: `https://example.org/${lang}/calculators/business-case/`,
    date: new Date('2026-11-22T12:00:00Z'),
    ...others,
  });
}

const write = (block: Block): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map(({ text }) => text).join('');
    case 'heading':
      return `## ${block.text}`;
    case 'list':
      return block.items.map((item) => `- ${item.map(({ text }) => text).join('')}`).join('\n');
    case 'table':
      return [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
  }
};
const section = (paper: Paper, id: string): string =>
  paper.sections
    .find((one) => one.id === id)
    ?.blocks.map(write)
    .join('\n') ?? '';

describe('The document of the business case', () => {
  test('has the five questions, the three ways to credit and what they rest on, in this order', () => {
    expect(documentOf('en').sections.map(({ title }) => title)).toEqual([
      'In short',
      'What can we do, thanks to social media, to improve the customer’s experience?',
      'How do we aim for quality and return, not for reach alone?',
      'Which business processes can we improve?',
      'How do we make it all more integrated and efficient?',
      'What do we miss if we do nothing, and how do we start?',
      'The same project, with sales credited in three ways',
      'The numbers that it rests on',
      'How it is calculated',
      'Sources',
    ]);
  });

  test('says what it is, of when, and what comes out', () => {
    const paper = documentOf('en');
    expect(paper.facts).toEqual([
      { label: 'Calculator', value: `Business case (K13, version ${businessCase.version})` },
      { label: 'Date', value: '22 November 2026' },
    ]);
    expect(section(paper, 'short')).toContain(
      'the case is worth €9,927 today, with a return of 33%.',
    );
  });

  test('puts the numbers of a question under its answer', () => {
    const paper = documentOf('en', { texts: { start: 'We lose the night.\n\n  One team. ' } });
    expect(section(paper, 'question-start')).toBe(
      [
        'We lose the night.',
        'One team.',
        'What | Value',
        'Spent once, at the start | €30,000',
        'Payback in years, incremental | 3',
        '## Running total over the years, incremental',
        'Year | Running total, incremental',
        'Year 1 | −€20,000',
        'Year 2 | −€10,000',
        'Year 3 | €0',
        'Year 4 | €10,000',
        'Year 5 | €20,000',
        '## Year by year',
        'Year | Share of the benefits that each year has | Net by last-click | Net, incremental | Net by assistance | Running total, incremental',
        'Year 1 | 100% | €10,000 | €10,000 | €10,000 | −€20,000',
        'Year 2 | 100% | €10,000 | €10,000 | €10,000 | −€10,000',
        'Year 3 | 100% | €10,000 | €10,000 | €10,000 | €0',
        'Year 4 | 100% | €10,000 | €10,000 | €10,000 | €10,000',
        'Year 5 | 100% | €10,000 | €10,000 | €10,000 | €20,000',
      ].join('\n'),
    );
    expect(section(paper, 'question-customers')).toBe(
      'Not answered yet.\nWhat | Value\nService: contacts avoided in a year | 0',
    );
  });

  test('puts the ways of crediting beside each other with their ranges, and says why they differ', () => {
    const paper = documentOf('nl', {
      ranges: { setup: { low: 20_000, high: 40_000 } },
      spreadOf: (id) => (id === 'npv' ? 'P10 € 1 · P50 € 2 · P90 € 3' : undefined),
    });
    const text = section(paper, 'comparison');
    expect(text).toMatch(
      /^Wat \| Waarde \| Bandbreedte\nNetto contante waarde volgens last-click \| €\s9\.927 \| –\n/,
    );
    expect(text).toMatch(/extra \| €\s9\.927 \| P10 € 1 · P50 € 2 · P90 € 3\n/);
    expect(text).toMatch(/Beslis op extra\.$/);
    expect(section(paper, 'short')).toMatch(/onder P10/);
  });

  test('names the numbers that are still those of the calculator, and leaves none out', () => {
    const paper = documentOf('en', {
      starts: ['wage', 'margin'],
      ranges: { setup: { low: 20_000, high: 40_000 } },
    });
    const text = section(paper, 'assumptions');
    expect(text).toContain(
      'These are still starting numbers of the calculator, not yet yours: Cost of an hour and Margin of an order.',
    );
    expect(text).toContain('Spent once, at the start | €30,000 | €20,000 | €40,000 | filled in');
    expect(text).toContain(
      'Cost of an hour | €45 per hour | – | – | starting number: an assumption',
    );
    expect(text).toContain('100%; 100%; 100%; 100%; 100%');
    expect(text.split('\n')).toHaveLength(2 + businessCase.inputs.length);
    expect(section(documentOf('en'), 'assumptions')).toContain('Every number has been filled in');
  });

  test('has every formula in words, and sources with their address', () => {
    const paper = documentOf('en');
    expect(section(paper, 'formulas')).toContain(
      '- Incremental sales = orders in a year with social media anywhere on the way × of those, orders that would not have come otherwise × margin of an order',
    );
    expect(section(paper, 'formulas').split('\n')).toHaveLength(businessCase.steps.length);
    expect(markdownOf(paper)).toContain(
      '[JDC (2012)](https://example.org/en/sources/#jdc2012): The five questions.',
    );
  });

  test('sets scenarios side by side when there are several', () => {
    const data = calculatorData(businessCase, 'en', () => '/');
    const reporter = new Reporter('en', data, formulaMessages.en);
    const reportOf = (values: Values) =>
      reporter.report({ ...startValues(data), ...businessCase.example.values, ...values }, 'EUR');
    const paper = documentOf('en', {
      scenarios: [
        { name: 'Base case', report: reportOf({}) },
        { name: 'Cheaper', report: reportOf({ setup: 20_000 }) },
      ],
      active: 1,
    });
    expect(paper.facts.at(-1)).toEqual({ label: 'Scenario', value: 'Cheaper' });
    expect(section(paper, 'scenarios')).toContain(
      'Spent once, at the start | €30,000 | €20,000 (−€10,000)',
    );
    expect(section(paper, 'scenarios')).toContain(
      'Net present value, incremental | €9,927 | €19,927 (+€10,000, better)',
    );
  });

  test('gives a reason where a number is missing, and never an empty value', () => {
    const data = calculatorData(businessCase, 'en', () => '/');
    const { setup: _, ...others } = startValues(data);
    const reporter = new Reporter('en', data, formulaMessages.en);
    const paper = documentOf('en', { report: reporter.report(others, 'EUR') });
    expect(section(paper, 'short')).toContain('There is no result yet. Look at: Spent once');
    expect(section(paper, 'question-start')).toContain(
      'Payback in years, incremental | no value yet. First fill in: Spent once, at the start.',
    );
    expect(section(paper, 'assumptions')).toContain('Spent once, at the start | – | –');
    expect(markdownOf(paper)).not.toMatch(/NaN|Infinity|undefined/);
  });
});
