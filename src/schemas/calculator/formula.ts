import { z } from 'zod';
import {
  describeDimension,
  dimensionOf,
  DimensionError,
  sameDimension,
  type Dimension,
} from '../../domain/kpi/formula/dimensions';
import { namesIn, type Expression } from '../../domain/kpi/formula/expression';
import { FormulaError, parseFormula } from '../../domain/kpi/formula/parse';
import { dimensionOfUnit, formulaUnits, periods } from '../../domain/kpi/formula/units';
import { id, target, text } from '../text';
import { about, placesIn, template } from './shared';

/** The name of a number in formulas: lower case, digits and underscores. Permanent: links and results keep it. */
const name = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, 'use lower case letters, digits and underscores');

/** Where a number comes from: the key of a source, or `assumption` (the reader is told to replace it). */
const provenance = () => z.union([z.literal('assumption'), id()]);

/** Rows of a table, such as channels or hours: inputs and steps may have a number for each. */
const rowsSchema = z.strictObject({
  id: name(),
  title: text(),
  /** The rows by name; or `count`, for rows that are numbered from 1. */
  items: z
    .array(z.strictObject({ id: name(), title: text() }))
    .min(2)
    .max(60)
    .optional(),
  count: z.int().min(2).max(168).optional(),
  /** What a numbered row is called; `{n}` is its number: “month {n}”. */
  numbered: template().optional(),
});

/** Where a number may be known already: it has to be the same quantity, and the note says how far it is. */
const prefillSchema = z.union([
  z.strictObject({
    /** The result of another calculator: `K4.retention`. */
    from: z.string().regex(/^K[1-9]\d?\.[a-z][a-z0-9_]*$/, 'use a result such as K4.retention'),
    note: text(),
  }),
  z.strictObject({
    /** The answer to a question of an assessment: `A4.satisfaction-one-contact`. */
    from: z
      .string()
      .regex(
        /^A[1-9]\d?\.[a-z0-9]+(-[a-z0-9]+)*$/,
        'use a question such as A4.satisfaction-one-contact',
      ),
    /** What the assessment is called, for takes without a name of their own. */
    title: text(),
    /** The number that each answer stands for, by the id of the option; answers that say nothing of it are left out. */
    answers: z.record(id(), z.number()),
    note: text(),
  }),
]);

/** One number, or one number per row, that the reader fills in. */
const inputSchema = z.strictObject({
  id: name(),
  /** The group of fields that it stands in. */
  group: name(),
  unit: z.enum(formulaUnits),
  /** The period that it is counted over: contacts per `months`. It becomes part of the unit. */
  per: z.enum(periods).optional(),
  /** The rows that it has a number for. */
  rows: name().optional(),
  /** No range is offered: the number is agreed, or a simulation rests on it that takes too long to draw from. */
  certain: z.boolean().default(false),
  /** A pasted list of numbers, as many as there are; in formulas only inside median, mean and the like. */
  list: z.boolean().default(false),
  /** Smallest and largest value, both included (a percentage as 0 to 100), and whether it must be whole. */
  range: z.strictObject({ min: z.number(), max: z.number(), integer: z.boolean() }),
  default: z.strictObject({
    /** A number (a percentage as 0 to 100); with rows or a list, one number for each. */
    value: z.union([z.number(), z.array(z.number()).min(1)]),
    /** What the reader is offered as low and high when this number is uncertain. */
    low: z.number().optional(),
    high: z.number().optional(),
    provenance: provenance(),
  }),
  /** What the field asks for, without colon. */
  label: text(),
  /** One or two sentences: which number is meant and where to find it. */
  help: text(),
  /** Something that may know it already. It is offered with its name and date; the reader decides. */
  prefill: prefillSchema.optional(),
});

/** One calculation, from inputs and earlier steps. */
const stepSchema = z.strictObject({
  id: name(),
  unit: z.enum(formulaUnits),
  per: z.enum(periods).optional(),
  rows: name().optional(),
  label: text(),
  /** The formula; see `src/domain/kpi/formula/parse.ts`. Percentages are fractions here: 45% is 0.45. */
  formula: z.string(),
  /** One sentence that says what it is and why it is calculated so. */
  note: text().optional(),
  /** `main`: a headline of the result; `result`: a result; `step`: only in the calculation. */
  show: z.enum(['main', 'result', 'step']).default('step'),
  /** How many decimals are shown at most. */
  decimals: z.int().min(0).max(4).default(0),
  /** Which way is better, for the comparison of scenarios. */
  better: z.enum(['higher', 'lower']).optional(),
});

const chartSchema = z.strictObject({
  id: name(),
  title: text(),
  /**
   * `funnel`: numbers that get smaller; `bars`: side by side; `lines` and `columns`: values with rows, one after another.
   * Every chart has its table.
   */
  type: z.enum(['funnel', 'bars', 'lines', 'columns']),
  /** Inputs and steps, in order, all in one unit. */
  of: z.array(name()).min(1).max(8),
});

const tableSchema = z.strictObject({
  id: name(),
  title: text(),
  /** The rows that it shows. */
  rows: name(),
  columns: z.array(name()).min(1).max(8),
});

/** A set of numbers that a reader can start from, such as a case. */
const presetSchema = z.strictObject({
  id: id(),
  title: text(),
  /** What it is, of when, and what is known of it and what assumed. */
  note: text(),
  sources: z.array(id()),
  values: z.record(name(), z.union([z.number(), z.array(z.number())])),
});

/** A document that the reader writes around the numbers: a question each, and the numbers that belong to its answer. */
const documentSchema = z.strictObject({
  title: text(),
  /** One or two sentences at the start of the document. */
  opening: text(),
  questions: z
    .array(
      z.strictObject({
        /** Permanent: answers are kept under it. */
        id: name(),
        question: text(),
        /** What a good answer holds. */
        help: text(),
        /** Inputs and steps with one number that stand under the answer. */
        numbers: z.array(name()).default([]),
        /** Charts, which a document shows as tables. */
        charts: z.array(name()).default([]),
        tables: z.array(name()).default([]),
      }),
    )
    .min(1),
  /** Results of the same thing, counted in several ways, with why they differ. */
  comparison: z.strictObject({ title: text(), numbers: z.array(name()).min(2), text: text() }),
});

/** Inputs worked out to results that a test recomputes. */
const exampleSchema = z.strictObject({
  /** The situation, with the values in the places. */
  story: template(),
  /** Values that differ from the defaults; a percentage as 0 to 100. */
  values: z.record(name(), z.union([z.number(), z.array(z.number())])),
  /** What must come out, within half a unit of the last digit written; a percentage as 0 to 100. */
  expect: z.record(name(), z.number()),
  /** The key of the published source that works it out, when there is one. */
  source: id().optional(),
});

export const formulaSchema = z
  .strictObject({
    kind: z.literal('formula'),
    ...about,
    /** The KPIs that it works out: file names in `content/kpis`. */
    kpis: z.array(id()).min(1),
    rows: z.array(rowsSchema).default([]),
    groups: z.array(z.strictObject({ id: name(), title: text(), help: text().optional() })).min(1),
    inputs: z.array(inputSchema).min(1),
    steps: z.array(stepSchema).min(1),
    /** The sentence of the result: the first whose condition holds; the last one has none. */
    verdicts: z
      .array(z.strictObject({ id: id(), when: z.string().optional(), text: template() }))
      .min(1),
    charts: z.array(chartSchema).default([]),
    tables: z.array(tableSchema).default([]),
    /** What the reader can aim at: the chance of reaching it is shown when numbers are uncertain. */
    target: z
      .strictObject({
        result: name(),
        direction: z.enum(['at-least', 'at-most']),
        /** A start for the field; a percentage as 0 to 100. */
        value: z.number(),
        label: text(),
      })
      .optional(),
    /** Questions turned round: which value of an input gives a wanted result. */
    solve: z.array(z.strictObject({ input: name(), result: name(), label: text() })).default([]),
    presets: z.array(presetSchema).default([]),
    document: documentSchema.optional(),
    /** The worked example of the page; more of them are only tested. */
    example: exampleSchema,
    tested: z.array(exampleSchema.omit({ story: true })).default([]),
    /** Where to go on, different for different results. */
    next: z
      .array(z.strictObject({ when: z.string().optional(), to: target(), text: text() }))
      .min(1),
  })
  .superRefine((calculator, context) => {
    const fail = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    const rowSets = new Map(calculator.rows.map((one) => [one.id, one]));
    const groups = new Set(calculator.groups.map((one) => one.id));
    const known = new Map<string, Dimension>();
    const lists = new Set<string>();

    calculator.rows.forEach((one, index) => {
      if ((one.items === undefined) === (one.count === undefined)) {
        fail(['rows', index], 'give either items or count');
      }
      if (one.count !== undefined && one.numbered === undefined) {
        fail(['rows', index, 'numbered'], 'say what a numbered row is called, such as “month {n}”');
      }
    });
    const sizeOf = (rows: string): number =>
      rowSets.get(rows)?.items?.length ?? rowSets.get(rows)?.count ?? 0;
    const requireRows = (rows: string | undefined, path: PropertyKey[]) => {
      if (rows !== undefined && !rowSets.has(rows)) {
        fail(path, `there are no rows “${rows}”; add them under rows`);
      }
    };
    const requireName = (wanted: string, path: PropertyKey[]) => {
      if (!known.has(wanted)) fail(path, `there is no input or step “${wanted}”`);
    };

    calculator.inputs.forEach((input, index) => {
      const path = ['inputs', index];
      if (known.has(input.id)) fail([...path, 'id'], `“${input.id}” is used twice`);
      if (!groups.has(input.group)) fail([...path, 'group'], `there is no group “${input.group}”`);
      requireRows(input.rows, [...path, 'rows']);
      // A list has rows of its own.
      if (input.list) lists.add(input.id);
      known.set(
        input.id,
        dimensionOfUnit(input.unit, input.per, input.list ? `list:${input.id}` : input.rows),
      );
      const { value, low, high } = input.default;
      const values = Array.isArray(value) ? value : [value];
      if (Array.isArray(value) && input.rows !== undefined && value.length !== sizeOf(input.rows)) {
        fail(
          [...path, 'default', 'value'],
          `${value.length} numbers for ${sizeOf(input.rows)} rows of ${input.rows}`,
        );
      }
      if (Array.isArray(value) && input.rows === undefined && !input.list) {
        fail([...path, 'default', 'value'], 'one number, or give the input rows or list');
      }
      for (const one of [...values, low, high]) {
        if (one === undefined) continue;
        const { min, max, integer } = input.range;
        if (one < min || one > max || (integer && !Number.isInteger(one))) {
          fail([...path, 'default'], `${one} is not within the range of the input`);
        }
      }
      if (input.prefill !== undefined && 'answers' in input.prefill) {
        for (const [option, one] of Object.entries(input.prefill.answers)) {
          if (one < input.range.min || one > input.range.max) {
            fail([...path, 'prefill', 'answers', option], `${one} is not within the range`);
          }
        }
      }
      if ((low === undefined) !== (high === undefined)) {
        fail([...path, 'default'], 'give both low and high, or neither');
      }
      if (low !== undefined && high !== undefined && !Array.isArray(value)) {
        if (!(low <= value && value <= high && low < high)) {
          fail([...path, 'default'], 'low, value and high must rise');
        }
      }
    });

    /** Reads a formula and reports what is wrong with it; `undefined` when it cannot be read. */
    const read = (formula: string, path: PropertyKey[]): Dimension | undefined => {
      let tree: Expression;
      try {
        tree = parseFormula(formula);
      } catch (error) {
        if (!(error instanceof FormulaError)) throw error;
        fail(path, `character ${error.at + 1}: ${error.message}`);
        return undefined;
      }
      const missing = namesIn(tree).filter((one) => !known.has(one));
      if (missing.length > 0) {
        fail(path, `${missing.join(', ')}: no input or earlier step has this name`);
        return undefined;
      }
      try {
        return dimensionOf(tree, (one) => known.get(one) ?? { powers: {}, rows: undefined });
      } catch (error) {
        if (!(error instanceof DimensionError)) throw error;
        fail(path, error.message);
        return undefined;
      }
    };

    calculator.steps.forEach((step, index) => {
      const path = ['steps', index];
      if (known.has(step.id)) fail([...path, 'id'], `“${step.id}” is used twice`);
      requireRows(step.rows, [...path, 'rows']);
      const own = dimensionOfUnit(step.unit, step.per, step.rows);
      const found = read(step.formula, [...path, 'formula']);
      if (found !== undefined && !sameDimension(found, own)) {
        const rows = found.rows === own.rows ? '' : `, with rows ${found.rows ?? 'none'}`;
        fail(
          [...path, 'formula'],
          `gives ${describeDimension(found)}${rows}; ${step.id} is ${describeDimension(own)}${own.rows === undefined ? '' : `, with rows ${own.rows}`}`,
        );
      }
      known.set(step.id, own);
    });

    const condition = (when: string | undefined, path: PropertyKey[]) => {
      if (when === undefined) return;
      const found = read(when, path);
      if (
        found !== undefined &&
        (found.rows !== undefined || Object.keys(found.powers).length > 0)
      ) {
        fail(path, 'a condition compares two numbers');
      }
    };
    calculator.verdicts.forEach((verdict, index) => {
      condition(verdict.when, ['verdicts', index, 'when']);
      const last = index === calculator.verdicts.length - 1;
      if ((verdict.when === undefined) !== last) {
        fail(['verdicts', index, 'when'], 'every verdict but the last has a condition');
      }
      for (const place of placesIn(verdict.text)) {
        requireName(place, ['verdicts', index, 'text']);
        if (known.get(place)?.rows !== undefined) {
          fail(['verdicts', index, 'text'], `{${place}} has rows; take one number of it in a step`);
        }
      }
    });
    calculator.next.forEach((one, index) => condition(one.when, ['next', index, 'when']));
    calculator.charts.forEach((chart, index) =>
      chart.of.forEach((one) => {
        requireName(one, ['charts', index, 'of']);
        const rows = known.get(one)?.rows !== undefined;
        if (known.has(one) && rows !== (chart.type === 'lines' || chart.type === 'columns')) {
          fail(['charts', index, 'of'], `${one} ${rows ? 'has' : 'has no'} rows; use another type`);
        }
      }),
    );
    calculator.tables.forEach((table, index) => {
      requireRows(table.rows, ['tables', index, 'rows']);
      for (const one of table.columns) {
        requireName(one, ['tables', index, 'columns']);
        if (known.has(one) && known.get(one)?.rows !== table.rows) {
          fail(['tables', index, 'columns'], `${one} does not have the rows ${table.rows}`);
        }
      }
    });
    if (calculator.target) requireName(calculator.target.result, ['target', 'result']);
    calculator.solve.forEach((one, index) => {
      const input = calculator.inputs.find(({ id: own }) => own === one.input);
      if (input === undefined || input.rows !== undefined || input.list) {
        fail(['solve', index, 'input'], `“${one.input}” is not an input with one number`);
      }
      const step = calculator.steps.find(({ id: own }) => own === one.result);
      if (step === undefined || step.rows !== undefined) {
        fail(['solve', index, 'result'], `“${one.result}” is not a step with one number`);
      }
    });
    if (calculator.document) {
      const { questions, comparison } = calculator.document;
      const charts = new Set(calculator.charts.map((chart) => chart.id));
      const tables = new Set(calculator.tables.map((table) => table.id));
      const single = (ids: readonly string[], path: PropertyKey[]) => {
        for (const one of ids) {
          requireName(one, path);
          if (known.get(one)?.rows !== undefined) fail(path, `${one} has rows; show its table`);
        }
      };
      single(comparison.numbers, ['document', 'comparison', 'numbers']);
      questions.forEach((question, index) => {
        const path = ['document', 'questions', index];
        if (questions.findIndex(({ id: own }) => own === question.id) !== index) {
          fail([...path, 'id'], `“${question.id}” is used twice`);
        }
        single(question.numbers, [...path, 'numbers']);
        for (const one of question.charts) {
          if (!charts.has(one)) fail([...path, 'charts'], `there is no chart “${one}”`);
        }
        for (const one of question.tables) {
          if (!tables.has(one)) fail([...path, 'tables'], `there is no table “${one}”`);
        }
      });
    }
    const inputs = new Set(calculator.inputs.map((input) => input.id));
    const worked = [calculator.example, ...calculator.tested];
    for (const { values } of [...calculator.presets, ...worked]) {
      for (const one of Object.keys(values)) {
        if (!inputs.has(one)) fail(['presets'], `there is no input “${one}” to fill in`);
      }
    }
    for (const { expect } of worked) {
      for (const one of Object.keys(expect)) requireName(one, ['example', 'expect']);
    }
    if (!calculator.steps.some(({ show }) => show === 'main')) {
      fail(['steps'], 'at least one step is shown as main');
    }
  });
