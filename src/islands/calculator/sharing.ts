/** What leaves the calculator by the clipboard, or comes by a link; loaded when the reader comes near it. */
import { pageAddress } from '../../browser/address';
import { copyText } from '../../browser/clipboard';
import { clearFragment } from '../../browser/fragment';
import {
  encodeCalculation,
  fragmentOf,
  readCalculation,
} from '../../domain/share/calculation-link';
import { formatValue } from '../../domain/kpi/format-number';
import type { Work, WrittenInput } from '../../domain/kpi/work';
import type { SharedInput, SharedWork } from '../../domain/share/calculation-link';
import type { Lang } from '../../i18n/languages';
import type { CalculatorState } from './calculator.svelte';
import { compareScenarios } from './compare-scenarios';
import type { CalculatorData, InputData } from './formula-data';
import type { InputState } from './formula-field.svelte';
import { lowerFirst } from './wording';

/** Digits of numbers that a link puts in a field; nobody types more. */
const DIGITS = 12;

/** Copies a link that holds what stands in the fields. */
export async function copyLink(state: CalculatorState): Promise<void> {
  const { data, labels } = state.reporter;
  const payload = encodeCalculation(data, sharedFrom(state));
  if (payload === undefined) state.done = labels.linkTooLong;
  else await copy(state, pageAddress() + fragmentOf(payload));
}

export const copyResult = (state: CalculatorState): Promise<void> => copy(state, textOf(state));

async function copy(state: CalculatorState, text: string): Promise<void> {
  const { labels } = state.reporter;
  state.done = (await copyText(text)) ? labels.copied : labels.copyFailed;
}

/** Shows the numbers of a link, or says why not. */
export function openLink(state: CalculatorState, fragment: string): void {
  const { data, labels, lang } = state.reporter;
  const read = readCalculation(data, fragment);
  clearFragment();
  if (read.ok) state.visit(workFrom(data, lang, read.work));
  else state.done = labels.linkProblem[read.problem];
}

/** The result in plain text, to paste in a mail or a report. */
export function textOf(state: CalculatorState): string {
  const { reporter, report, current, currency, reports } = state;
  const { data, labels } = reporter;
  const results = [...report.headlines('main'), ...report.headlines('result')].map(
    ({ id, label, text }) => {
      const spread = state.spreadOf(id);
      return spread === undefined ? `${label}: ${text}` : `${label}: ${text} (${spread})`;
    },
  );
  const inputs = data.inputs.flatMap(({ id, label }) => {
    const value = current.shown.values[id];
    if (value === undefined || value === null) return [];
    const range = current.shown.ranges[id];
    const show = (number: number) => reporter.show(id, number, currency);
    const text = typeof value === 'number' ? show(value) : value.map(show).join('; ');
    return range === undefined
      ? [`${label}: ${text}`]
      : [
          `${label}: ${text} (${lowerFirst(labels.low)} ${show(range.low)}, ${lowerFirst(labels.high)} ${show(range.high)})`,
        ];
  });
  const compared =
    state.scenarios.length === 1
      ? []
      : [
          '',
          labels.compareScenarios,
          ...compareScenarios(reporter, data, reports, currency).map(({ label, cells }) =>
            [
              `${label}:`,
              cells
                .map(({ text, difference }, index) =>
                  difference === undefined
                    ? `${state.nameOf(index)} ${text}`
                    : `${state.nameOf(index)} ${text} (${difference})`,
                )
                .join('; '),
            ].join(' '),
          ),
        ];
  return [
    data.title,
    '',
    report.sentence,
    ...report.remarks().map(({ text }) => text),
    '',
    ...results,
    '',
    labels.sheetInputs,
    ...inputs,
    ...(state.startLeft === undefined ? [] : ['', state.startLeft]),
    ...compared,
    '',
  ].join('\n');
}

/** The numbers in the fields, for a link. */
export function sharedFrom(state: CalculatorState): SharedWork {
  return {
    currency: state.currency,
    target: state.target?.value,
    active: state.active,
    scenarios: state.scenarios.map(({ name, inputs }) => ({
      name,
      inputs: Object.fromEntries(inputs.map((input) => [input.input.id, sharedInput(input)])),
    })),
  };
}

function sharedInput(state: InputState): SharedInput {
  const { input, cells, uncertain, low, high, value, isStart, group } = state;
  if (group?.isAsked === false) return { values: [], start: false };
  const values = input.list
    ? typeof value === 'object' && value !== null
      ? value
      : [undefined]
    : cells.map((cell) => cell.value);
  return {
    values,
    start: isStart,
    ...(uncertain && { range: { low: low.value, high: high.value } }),
  };
}

/** Numbers of a link as text in the fields. */
export function workFrom(data: CalculatorData, lang: Lang, shared: SharedWork): Work {
  const write = (value: number | undefined): string =>
    value === undefined ? '' : formatValue(lang, value, DIGITS);
  const written = (input: InputData, { values, start, range }: SharedInput): WrittenInput => {
    const own = range && { range: { low: write(range.low), high: write(range.high) } };
    const starts = Array.isArray(input.default.value) ? input.default.value : undefined;
    const isStart = (value: number | undefined, row: number) =>
      start && value === (starts === undefined ? input.default.value : starts[row]);
    if (input.list) {
      const same = starts?.length === values.length && values.every(isStart);
      return { cells: same ? {} : { '0': values.map(write).join('\n') }, ...own };
    }
    return {
      cells: Object.fromEntries(
        values.flatMap((value, row) => (isStart(value, row) ? [] : [[String(row), write(value)]])),
      ),
      ...own,
    };
  };
  return {
    lang,
    currency: shared.currency,
    active: shared.active,
    ...(shared.target !== undefined &&
      shared.target !== data.target?.value && { target: write(shared.target) }),
    scenarios: shared.scenarios.map(({ name, inputs }, number) => ({
      id: ['base', 'b', 'c', 'd'][number] ?? 'd',
      name,
      inputs: Object.fromEntries(
        data.inputs.flatMap((input) => {
          const own = inputs[input.id];
          return own === undefined ? [] : [[input.id, written(input, own)]];
        }),
      ),
      groups: Object.fromEntries(
        data.groups.flatMap(({ id, optional }) =>
          optional === undefined
            ? []
            : [
                [
                  id,
                  {
                    opened: data.inputs.some(
                      (input) => input.group === id && (inputs[input.id]?.values.length ?? 0) > 0,
                    ),
                  },
                ],
              ],
        ),
      ),
    })),
  };
}
