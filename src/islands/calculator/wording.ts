/** Formulas of a calculator in words, and with numbers in the places of names; on the page and in the browser. */
import { formatValue } from '../../domain/kpi/format-number';
import type { Wording } from '../../domain/kpi/formula/tex';
import type { FormulaLabels } from '../../i18n/calculator-formula';
import { fill } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import { formatQuantity, type Currency } from '../../i18n/quantity';
import type { CalculatorData, InputData, StepData } from './formula-data';

/** An input or a step: what has a name in formulas. */
export type Part = InputData | StepData;

/** Everything that has a name in the formulas of a calculator. */
export const partsOf = ({ inputs, steps }: Pick<CalculatorData, 'inputs' | 'steps'>): Part[] => [
  ...inputs,
  ...steps,
];

/** A label inside a sentence; abbreviations such as NPS keep their capitals. */
export const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** How names and numbers of a formula are written; what `nameOf` does not know is a function or keeps its name. */
export const wordingOf = (
  lang: Lang,
  functionWords: Readonly<Record<string, string>>,
  nameOf: (name: string) => string | undefined,
): Wording => ({
  nameOf: (name) => nameOf(name) ?? functionWords[name.replace('function:', '')] ?? name,
  writeNumber: (value) => formatValue(lang, value, 6),
});

/** Decimals of a value: of a step as its definition says, of an input as many as were typed. */
export const decimalsOf = (part: Part): number =>
  'decimals' in part ? part.decimals : part.unit === 'money' ? 2 : 6;

/** What a field accepts, in words. */
export function expectedOf(
  { range }: Pick<InputData, 'range'>,
  lang: Lang,
  labels: FormulaLabels,
): string {
  return fill(range.integer ? labels.expectedWhole : labels.expected, {
    min: formatValue(lang, range.min, 6),
    max: formatValue(lang, range.max, 6),
  });
}

/** The most decimals that are shown to tell a number from another. */
const MOST_DECIMALS = 8;

/** So many decimals that rounding is at most a twentieth of the distance to a number that it is compared with. */
function decimalsToTell(value: number, from: number, least: number): number {
  let decimals = least;
  const isBlurred = () =>
    Math.abs(Number(value.toFixed(decimals)) - value) > Math.abs(value - from) / 20;
  while (decimals < MOST_DECIMALS && isBlurred()) decimals += 1;
  return decimals;
}

/** One number of an input or step as it is shown. */
export const showNumber = (
  lang: Lang,
  part: Part,
  value: number,
  currency: Currency = 'EUR',
  decimals = decimalsOf(part),
): string =>
  formatQuantity(lang, value, {
    unit: part.unit,
    per: part.per,
    decimals:
      'tell_from' in part && part.tell_from !== undefined
        ? decimalsToTell(value, part.tell_from, decimals)
        : decimals,
    currency,
    signed: 'signed' in part && part.signed,
  });
