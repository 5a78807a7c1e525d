/** What a formula calculator needs in the browser: plain data in one language, with formulas as trees. */
import { parseFormula } from '../../domain/kpi/formula/parse';
import type { Expression } from '../../domain/kpi/formula/expression';
import type { DocumentLabels } from '../../i18n/calculator-document';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { fill } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import { localise, type Localised } from '../../i18n/localise';
import type { FormulaCalculator } from '../../schemas/calculator';
import type { SourceLinks } from './source-links';

type Source = Localised<FormulaCalculator>;

export interface RowSet {
  readonly id: string;
  readonly title: string;
  readonly items: readonly string[];
}

export type InputData = Source['inputs'][number];

/** A condition in a definition, as a tree. */
type WithTree<Item extends { readonly when: string }> = Omit<Item, 'when'> & {
  readonly when: Expression;
};

export type StepData = Omit<Source['steps'][number], 'formula' | 'refuse'> & {
  readonly tree: Expression;
  readonly refuse: readonly WithTree<Source['steps'][number]['refuse'][number]>[];
};

export type GroupData = Source['groups'][number];
export type TallyData = Source['tallies'][number];
export type ChartData = Source['charts'][number];
/** Places on a scale, each with its interval. */
export type ScaleData = Extract<ChartData, { readonly type: 'scale' }>;

/** A document that the reader writes around the numbers, with the sources that it cites. */
export type DocumentData = NonNullable<Source['document']> & Pick<Source, 'sources'>;

/** Something that holds under a condition; without one it always holds. */
export type Conditional<Value> = Value & { readonly when?: Expression | undefined };

export interface CalculatorData {
  readonly code: string;
  readonly version: number;
  readonly title: string;
  /** Whether any number is an amount of money. */
  readonly hasMoney: boolean;
  readonly rows: readonly RowSet[];
  readonly groups: Source['groups'];
  readonly inputs: readonly InputData[];
  readonly tallies: readonly TallyData[];
  readonly checks: readonly WithTree<Source['checks'][number]>[];
  readonly steps: readonly StepData[];
  readonly verdicts: readonly Conditional<{ readonly id: string; readonly text: string }>[];
  readonly remarks: readonly Conditional<Omit<Source['remarks'][number], 'when'>>[];
  readonly charts: Source['charts'];
  readonly tables: Source['tables'];
  readonly target: Source['target'];
  readonly solve: Source['solve'];
  readonly presets: Source['presets'];
  readonly document?: DocumentData;
  readonly next: readonly Conditional<{ readonly href: string; readonly text: string }>[];
}

/** What a page fetches: the calculator, and what its presets and its document cite. */
export type CalculatorPageData = CalculatorData & { readonly sources: SourceLinks };

/** The strings of all calculators. */
export interface CalculatorLabels {
  readonly formula: FormulaLabels;
  readonly document: DocumentLabels;
}

/** The names of the rows of a set, from 1 on. */
export function rowTitles(rows: Source['rows'][number]): string[] {
  if (rows.items !== undefined) return rows.items.map(({ title }) => title);
  return Array.from({ length: rows.count ?? 0 }, (_, index) =>
    fill(rows.numbered ?? '{n}', { n: index + 1 }),
  );
}

const treeOf = (formula: string | undefined): Expression | undefined =>
  formula === undefined ? undefined : parseFormula(formula);

const withTree = <Item extends { readonly when: string }>(item: Item): WithTree<Item> => ({
  ...item,
  when: parseFormula(item.when),
});

/** The part of a definition that the island needs, in one language. */
export function calculatorData(
  calculator: FormulaCalculator,
  lang: Lang,
  resolve: (lang: Lang, target: string) => string,
): CalculatorData {
  const source = localise(calculator, lang);
  return {
    code: source.code,
    version: source.version,
    title: source.title,
    hasMoney: [...source.inputs, ...source.steps].some(({ unit }) => unit === 'money'),
    rows: source.rows.map((rows) => ({ id: rows.id, title: rows.title, items: rowTitles(rows) })),
    groups: source.groups,
    inputs: source.inputs,
    tallies: source.tallies,
    checks: source.checks.map(withTree),
    steps: source.steps.map(({ formula, refuse, ...step }) => ({
      ...step,
      tree: parseFormula(formula),
      refuse: refuse.map(withTree),
    })),
    verdicts: source.verdicts.map(({ when, ...verdict }) => ({ ...verdict, when: treeOf(when) })),
    remarks: source.remarks.map(({ when, ...remark }) => ({ ...remark, when: treeOf(when) })),
    charts: source.charts,
    tables: source.tables,
    target: source.target,
    solve: source.solve,
    presets: source.presets,
    ...(source.document && { document: { ...source.document, sources: source.sources } }),
    next: source.next.map(({ when, to, text }) => ({
      text,
      href: resolve(lang, to),
      when: treeOf(when),
    })),
  };
}

/** The value that every input starts with: a number for each row where there are rows; `null`: it starts empty. */
export function startValues(
  data: Pick<CalculatorData, 'inputs' | 'rows'>,
): Record<string, number | readonly number[] | null> {
  return Object.fromEntries(
    data.inputs.map(({ id, rows, default: { value } }) => {
      const size = data.rows.find((set) => set.id === rows)?.items.length;
      return [
        id,
        size !== undefined && typeof value === 'number'
          ? Array.from({ length: size }, () => value)
          : value,
      ];
    }),
  );
}
