import { z } from 'zod';
import {
  describeDimension,
  dimensionOf,
  DimensionError,
  sameDimension,
  type Dimension,
} from '../../domain/kpi/formula/dimensions';
import { namesAsked, namesIn, type Expression } from '../../domain/kpi/formula/expression';
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

/** Smallest and largest value, both included (a percentage as 0 to 100), and whether it must be whole. */
const rangeSchema = z.strictObject({ min: z.number(), max: z.number(), integer: z.boolean() });

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
  /** It may stay empty, and `help` says what that means. Formulas ask `known(…)`; what needs it then has no value. */
  optional: z.boolean().default(false),
  range: rangeSchema,
  default: z.strictObject({
    /**
     * A number (a percentage as 0 to 100); with rows or a list, one number for each; or null: the field starts empty, where
     * it may stay so or its group may be left out.
     */
    value: z.union([z.number(), z.array(z.number()).min(1), z.null()]),
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
  /** An earlier step with the same formula for other numbers: the page writes the formula of that one only. */
  twin_of: name().optional(),
  /** One sentence that says what it is and why it is calculated so. */
  note: text().optional(),
  /** `main`: a headline of the result; `result`: a result; `step`: only in the calculation. */
  show: z.enum(['main', 'result', 'step']).default('step'),
  /** How many decimals are shown at most. */
  decimals: z.int().min(0).max(4).default(0),
  /** A difference: a number above zero is shown with a plus. */
  signed: z.boolean().default(false),
  /**
   * Numbers that its decimals fit, first a margin: none beside ± 11, more as the margin gets smaller, and never so few that
   * one of the others is shown as 0 and is not. `decimals` is then the least.
   */
  fits: z.array(name()).default([]),
  /** A number that it is compared with: it gets so many decimals that rounding does not blur how far it is from it. */
  tell_from: z.number().optional(),
  /** Conditions under which there is no honest value, although the formula gives a number; the text says why. */
  refuse: z.array(z.strictObject({ when: z.string(), text: text() })).default([]),
  /** Which way is better, for the comparison of scenarios. */
  better: z.enum(['higher', 'lower']).optional(),
});

/** A group of fields. */
const groupSchema = z.strictObject({
  id: name(),
  title: text(),
  help: text().optional(),
  /** The reader is asked first whether to fill it in; left out, all its inputs are left empty. */
  optional: z.strictObject({ label: text(), help: text() }).optional(),
});

/** A pasted list of numbers that is counted into inputs, such as answers from 0 to 10. */
const tallySchema = z
  .strictObject({
    id: name(),
    /** The group that offers it, in the place of these inputs. */
    group: name(),
    label: text(),
    help: text(),
    /** What each number of the list may be. */
    range: rangeSchema,
    /** Which numbers, both included, count for which input; every number of the list for exactly one. */
    into: z.array(z.strictObject({ input: name(), from: z.number(), to: z.number() })).min(2),
    /** What to choose from: fill in the counts, or paste the list. */
    ways: z.strictObject({ counts: text(), list: text() }),
  })
  .refine(
    ({ range: { min, max, integer }, into }) =>
      integer &&
      Array.from({ length: max - min + 1 }, (_, index) => min + index).every(
        (number) => into.filter(({ from, to }) => from <= number && number <= to).length === 1,
      ),
    { error: 'every whole number of the range belongs to exactly one input', path: ['into'] },
  );

/** Numbers that do not go together: there is no result, and the message stands at the last of the fields. */
const checkSchema = z.strictObject({
  id: id(),
  when: z.string(),
  /** The inputs to look at. */
  inputs: z.array(name()).min(1),
  /** What is wrong and what is expected. */
  text: template(),
});

/** A formula with its names left out. */
const shapeOf = (formula: string): string => formula.replace(/[a-z]\w*(?!\w|\s*\()/g, 'x');

const chartHead = {
  id: name(),
  title: text(),
  /** Inputs and steps, in order, all in one unit. */
  of: z.array(name()).min(1).max(8),
};

/** Every chart has its table. */
const chartSchema = z.discriminatedUnion('type', [
  z.strictObject({
    ...chartHead,
    /** `funnel`: numbers that get smaller; `bars`: side by side; `lines` and `columns`: values with rows, one after another. */
    type: z.enum(['funnel', 'bars', 'lines', 'columns']),
  }),
  z.strictObject({
    ...chartHead,
    /** Places on a scale with fixed ends, each with its interval. One that was left out is not shown. */
    type: z.literal('scale'),
    min: z.number(),
    max: z.number(),
    /** What each place is of. */
    names: z.array(text()).min(1),
    /** What the interval is called. */
    interval: text(),
    /** The ends of the interval of each. */
    low: z.array(name()).min(1),
    high: z.array(name()).min(1),
    /** What else the table lists: for every row of it, one number of each. */
    table: z.array(z.array(name()).min(1)).default([]),
  }),
]);

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

/** A sentence beside the verdict; every one whose condition holds is shown. */
const remarkSchema = z.strictObject({
  id: id(),
  /**
   * `answer`: belongs to the answer and is announced with it; `note`: what to know of it; `driver`: what moves the result,
   * in a list of its own.
   */
  kind: z.enum(['answer', 'note', 'driver']),
  when: z.string().optional(),
  /** Not shown when one of its places has no value. */
  text: template(),
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
    groups: z.array(groupSchema).min(1),
    inputs: z.array(inputSchema).min(1),
    tallies: z.array(tallySchema).default([]),
    checks: z.array(checkSchema).default([]),
    steps: z.array(stepSchema).min(1),
    /** The sentence of the result: the first whose condition holds; the last one has none. */
    verdicts: z
      .array(z.strictObject({ id: id(), when: z.string().optional(), text: template() }))
      .min(1),
    remarks: z.array(remarkSchema).default([]),
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
    const groups = new Map(calculator.groups.map((one) => [one.id, one]));
    /** Inputs that may be left empty. */
    const optional = new Set(
      calculator.inputs.flatMap((input) =>
        input.optional || groups.get(input.group)?.optional !== undefined ? [input.id] : [],
      ),
    );
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
      const values = Array.isArray(value) ? value : [value ?? undefined];
      if (optional.has(input.id) && (input.rows !== undefined || input.list)) {
        fail([...path, 'optional'], 'what may be left empty has one number');
      }
      if (value === null && !optional.has(input.id)) {
        fail([...path, 'default', 'value'], 'a number to start with, or let the input be optional');
      }
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
      if (low !== undefined && high !== undefined && typeof value === 'number') {
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
      const never = namesAsked(tree).filter((one) => !optional.has(one));
      if (never.length > 0)
        fail(path, `${never.join(', ')}: known() asks what is never left empty`);
      try {
        return dimensionOf(tree, (one) => known.get(one) ?? { powers: {}, rows: undefined });
      } catch (error) {
        if (!(error instanceof DimensionError)) throw error;
        fail(path, error.message);
        return undefined;
      }
    };

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
    const sentence = (value: { readonly en: string }, path: PropertyKey[]) => {
      for (const place of placesIn(value)) {
        requireName(place, path);
        if (known.get(place)?.rows !== undefined) {
          fail(path, `{${place}} has rows; take one number of it in a step`);
        }
      }
    };

    calculator.steps.forEach((step, index) => {
      const path = ['steps', index];
      step.refuse.forEach((one, own) => condition(one.when, [...path, 'refuse', own, 'when']));
      if (known.has(step.id)) fail([...path, 'id'], `“${step.id}” is used twice`);
      requireRows(step.rows, [...path, 'rows']);
      const own = dimensionOfUnit(step.unit, step.per, step.rows);
      const found = read(step.formula, [...path, 'formula']);
      if (step.twin_of !== undefined) {
        const twin = calculator.steps.slice(0, index).find(({ id: own }) => own === step.twin_of);
        if (twin === undefined) fail([...path, 'twin_of'], `no earlier step “${step.twin_of}”`);
        else if (shapeOf(twin.formula) !== shapeOf(step.formula)) {
          fail([...path, 'twin_of'], `${step.id} and ${twin.id} do not have the same formula`);
        }
      }
      if (found !== undefined && !sameDimension(found, own)) {
        const rows = found.rows === own.rows ? '' : `, with rows ${found.rows ?? 'none'}`;
        fail(
          [...path, 'formula'],
          `gives ${describeDimension(found)}${rows}; ${step.id} is ${describeDimension(own)}${own.rows === undefined ? '' : `, with rows ${own.rows}`}`,
        );
      }
      known.set(step.id, own);
    });

    calculator.steps.forEach((step, index) =>
      step.fits.forEach((one) => requireName(one, ['steps', index, 'fits'])),
    );
    calculator.verdicts.forEach((verdict, index) => {
      condition(verdict.when, ['verdicts', index, 'when']);
      const last = index === calculator.verdicts.length - 1;
      if ((verdict.when === undefined) !== last) {
        fail(['verdicts', index, 'when'], 'every verdict but the last has a condition');
      }
      sentence(verdict.text, ['verdicts', index, 'text']);
    });
    calculator.remarks.forEach(({ when, text: said }, index) => {
      condition(when, ['remarks', index, 'when']);
      sentence(said, ['remarks', index, 'text']);
    });
    const requireInput = (wanted: string, path: PropertyKey[]) => {
      const input = calculator.inputs.find((one) => one.id === wanted);
      if (input === undefined || input.rows !== undefined || input.list) {
        fail(path, `“${wanted}” is not an input with one number`);
      }
    };
    calculator.checks.forEach((check, index) => {
      condition(check.when, ['checks', index, 'when']);
      sentence(check.text, ['checks', index, 'text']);
      check.inputs.forEach((one) => requireInput(one, ['checks', index, 'inputs']));
    });
    calculator.tallies.forEach((tally, index) => {
      for (const { input } of tally.into) {
        requireInput(input, ['tallies', index, 'into']);
        if (calculator.inputs.find((one) => one.id === input)?.group !== tally.group) {
          fail(['tallies', index, 'into'], `“${input}” is not in the group ${tally.group}`);
        }
      }
      if (calculator.tallies.findIndex(({ group }) => group === tally.group) !== index) {
        fail(['tallies', index, 'group'], 'a group has one tally');
      }
    });
    calculator.next.forEach((one, index) => condition(one.when, ['next', index, 'when']));
    calculator.charts.forEach((chart, index) => {
      if (chart.type === 'scale') {
        for (const names of [chart.low, chart.high, ...chart.table]) {
          names.forEach((one) => requireName(one, ['charts', index]));
        }
        for (const beside of [chart.names, chart.low, chart.high, ...chart.table]) {
          if (beside.length !== chart.of.length)
            fail(['charts', index], 'one of each for every place');
        }
      }
      chart.of.forEach((one) => {
        requireName(one, ['charts', index, 'of']);
        const rows = known.get(one)?.rows !== undefined;
        if (known.has(one) && rows !== (chart.type === 'lines' || chart.type === 'columns')) {
          fail(['charts', index, 'of'], `${one} ${rows ? 'has' : 'has no'} rows; use another type`);
        }
      });
    });
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
      requireInput(one.input, ['solve', index, 'input']);
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
