/** The same work as the other language writes numbers: `1.234,5` becomes `1,234.5`. */
import type { Lang } from '../../i18n/languages';
import { formatValue } from './format-number';
import type { FormulaUnit } from './formula/units';
import { readList, readQuantity } from './read-quantity';
import type { Work, WrittenInput } from './work';

interface Spec {
  readonly id: string;
  readonly unit: FormulaUnit;
  readonly list: boolean;
}

/** Anything that is a number at all is written anew; whether it is in range is said at the field. */
const anything = { min: -Infinity, max: Infinity, integer: false };

/** More digits than anybody types; formatting rounds only what is beyond them. */
const DIGITS = 12;

/** Text that is no number in its own language stays as it was written. */
function translate(spec: Spec, text: string, from: Lang, to: Lang): string {
  const write = (value: number) => formatValue(to, value, DIGITS);
  const asked = { id: spec.id, unit: spec.unit, range: anything };
  if (spec.list) {
    const read = readList(asked, text, from);
    return read.ok ? read.value.map(write).join('\n') : text;
  }
  const read = readQuantity(asked, text, from);
  return read.ok ? write(read.value) : text;
}

/** @param targetUnit the unit of the result that the target is about */
export function translateWork(
  work: Work,
  inputs: readonly Spec[],
  targetUnit: FormulaUnit | undefined,
  to: Lang,
): Work {
  const from = work.lang;
  if (from === to) return work;
  const specs = new Map(inputs.map((spec) => [spec.id, spec]));
  const inOther = (id: string, { cells, range }: WrittenInput): WrittenInput => {
    const spec = specs.get(id);
    if (spec === undefined) return { cells };
    const rewrite = (text: string) => translate(spec, text, from, to);
    return {
      cells: Object.fromEntries(Object.entries(cells).map(([row, text]) => [row, rewrite(text)])),
      ...(range && { range: { low: rewrite(range.low), high: rewrite(range.high) } }),
    };
  };
  return {
    ...work,
    lang: to,
    scenarios: work.scenarios.map((scenario) => ({
      ...scenario,
      inputs: Object.fromEntries(
        Object.entries(scenario.inputs).map(([id, written]) => [id, inOther(id, written)]),
      ),
    })),
    ...(work.target !== undefined &&
      targetUnit !== undefined && {
        target: translate({ id: 'target', unit: targetUnit, list: false }, work.target, from, to),
      }),
  };
}
