/** Formulas of a calculator in words, and with numbers in the places of names; on the page and in the browser. */
import { formatValue } from '../../domain/kpi/format-number';
import type { Value } from '../../domain/kpi/formula/expression';
import type { Wording } from '../../domain/kpi/formula/tex';
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

/** One number of an input or step as it is shown. */
export const showNumber = (
  lang: Lang,
  part: Part,
  value: number,
  currency: Currency = 'EUR',
): string =>
  formatQuantity(lang, value, {
    unit: part.unit,
    per: part.per,
    decimals: decimalsOf(part),
    currency,
  });

/** The value of an input or step as it is shown, when it is one number. */
export function showValue(
  data: Pick<CalculatorData, 'inputs' | 'steps'>,
  lang: Lang,
  id: string,
  value: Value | undefined,
  currency: Currency = 'EUR',
): string | undefined {
  const part = partsOf(data).find((one) => one.id === id);
  return part === undefined || typeof value !== 'number'
    ? undefined
    : showNumber(lang, part, value, currency);
}
