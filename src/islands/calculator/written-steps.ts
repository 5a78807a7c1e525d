import type { Expression, Value } from '../../domain/kpi/formula/expression';
import { functionOf } from '../../domain/kpi/formula/functions';
import { writeText } from '../../domain/kpi/formula/text';
import type { StepData } from './formula-data';
import type { FormulaReport } from './formula-report';
import { lowerFirst, wordingOf } from './wording';

/** One calculation as it is shown: in words, and with the reader's numbers. */
export interface WrittenStep {
  readonly id: string;
  readonly label: string;
  readonly note: string | undefined;
  readonly words: string;
  /** Empty where numbers show nothing more. */
  readonly filled: string;
}

/** Every step in words and with the reader's numbers. */
export function writeSteps(report: FormulaReport): readonly WrittenStep[] {
  const { reporter } = report;
  const { functionWords } = reporter.labels;
  const nameOf = (name: string): string | undefined => {
    const label = reporter.parts.get(name)?.label;
    return label === undefined ? undefined : lowerFirst(label);
  };

  /** With rows: the first row, which shows how the others go. */
  const fillIn = ({ id, rows, tree }: StepData): string => {
    const result = report.results.get(id);
    if (result?.ok !== true) return report.show(id);
    if (rows !== undefined && !isEachRow(tree)) return '';
    const numberIn = (value: Value | undefined): number | undefined =>
      typeof value !== 'object' ? value : rows === undefined ? undefined : value[0];
    const outcome = numberIn(result.value);
    if (outcome === undefined) return '';
    const withNumbers = wordingOf(reporter.lang, functionWords, (name) => {
      const number = numberIn(report.valueOf(name));
      return number === undefined ? nameOf(name) : report.write(name, number);
    });
    const text = `${writeText(tree, withNumbers)} = ${report.write(id, outcome)}`;
    return rows === undefined ? text : `${reporter.rowTitles(rows)[0] ?? ''}: ${text}`;
  };

  const inWords = wordingOf(reporter.lang, functionWords, nameOf);
  return reporter.data.steps
    .filter(({ id }) => !report.isLeftOut(id))
    .map((step) => ({
      id: step.id,
      label: step.label,
      note: step.note,
      words: writeText(step.tree, inWords),
      filled: fillIn(step),
    }));
}

/** Whether a formula does the same in every row, so that one row shows how it goes. */
function isEachRow(expression: Expression): boolean {
  switch (expression.type) {
    case 'number':
    case 'name':
      return true;
    case 'negate':
      return isEachRow(expression.of);
    case 'operation':
      return isEachRow(expression.left) && isEachRow(expression.right);
    case 'call':
      return functionOf(expression.name)?.way === 'each' && expression.arguments.every(isEachRow);
  }
}
