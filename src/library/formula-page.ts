/** What the page of a formula calculator says without JavaScript: formulas as MathML, in words, and worked out. */
import temml from 'temml';
import { functionsIn, namesIn } from '../domain/kpi/formula/expression';
import { coverageFunctions } from '../domain/kpi/formula/coverage-functions';
import { staffingFunctions } from '../domain/kpi/formula/staffing-functions';
import { writeTex } from '../domain/kpi/formula/tex';
import { writeText } from '../domain/kpi/formula/text';
import { formulaWords } from '../i18n/formula';
import type { CalculatorData } from '../islands/calculator/formula-data';
import type { FormulaReport } from '../islands/calculator/formula-report';
import type { PartName } from '../islands/calculator/parts';
import { lowerFirst, partsOf, wordingOf } from '../islands/calculator/wording';

export interface WrittenStep {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  /** The step that has the same formula for other numbers, written there. */
  readonly twinOf: string | undefined;
  /** Made by a library from our own words; it holds nothing that a reader typed. */
  readonly mathml: string;
  readonly words: string;
  /** With the numbers of the example, and what comes out; nothing for steps with rows. */
  readonly filled: string | undefined;
}

/** The library puts styles on the elements, which the security policy of the page does not allow; it reads well without. */
const withoutStyles = (mathml: string): string =>
  mathml.replace(/ style="[^"]*"/g, '').replace(/ class="[^"]*"/g, '');

/** What the page of a calculator has to load beside what every calculator has. */
export function neededParts(data: CalculatorData): PartName[] {
  const { checks, steps, verdicts, remarks, next } = data;
  const trees = [
    ...steps.flatMap(({ tree, refuse }) => [tree, ...refuse.map(({ when }) => when)]),
    ...[...checks, ...verdicts, ...remarks, ...next].map(({ when }) => when),
  ];
  const called = trees.flatMap((tree) => (tree === undefined ? [] : functionsIn(tree)));
  const calls = (entries: object) => called.some((name) => Object.hasOwn(entries, name));
  const needed: Readonly<Record<PartName, boolean>> = {
    choices: data.tallies.length > 0 || data.groups.some(({ optional }) => optional !== undefined),
    document: data.document !== undefined,
    staffing: calls(staffingFunctions),
    coverage: calls(coverageFunctions),
  };
  return (Object.keys(needed) as PartName[]).filter((name) => needed[name]);
}

/** All steps of a calculator written out, with the numbers of its example. */
export function writeSteps(report: FormulaReport): WrittenStep[] {
  const { data, lang } = report.reporter;
  const words = formulaWords[lang];
  const labels = new Map(partsOf(data).map(({ id, label }) => [id, lowerFirst(label)]));
  const inWords = wordingOf(lang, words, (name) => labels.get(name));
  const numberIn = (id: string): string | undefined => {
    const number = report.numberOf(id);
    return number === undefined ? undefined : report.write(id, number);
  };
  const withNumbers = wordingOf(lang, words, numberIn);

  return data.steps.map(({ id, label, note, tree, twin_of: twinOf }) => {
    const outcome = numberIn(id);
    return {
      id,
      label,
      note,
      twinOf,
      mathml: withoutStyles(
        temml.renderToString(
          `\\text{${lowerFirst(label).replace(/[\\{}$%&#_^~]/g, '\\$&')}} = ${writeTex(tree, inWords)}`,
          { displayMode: true, annotate: false },
        ),
      ),
      words: writeText(tree, inWords),
      filled:
        outcome !== undefined && namesIn(tree).every((name) => numberIn(name) !== undefined)
          ? `${writeText(tree, withNumbers)} = ${outcome}`
          : outcome,
    };
  });
}
