import { constants, isConstant, needsParentheses, type Expression } from './expression';
import type { Wording } from './tex';

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '−',
  '*': '×',
  '/': '÷',
  '^': '^',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '!=': '≠',
};

/**
 * A formula on one line: in words when `nameOf` gives labels, with the reader's numbers when it gives values.
 * `(1.200 − 300) × 45%`.
 */
export function writeText(expression: Expression, wording: Wording): string {
  const write = (part: Expression): string => writeText(part, wording);
  // What starts with a minus stands in parentheses behind an operator: 22 − (−16).
  const wrap = (part: Expression, wanted: boolean, isBehind = false): string => {
    const text = write(part);
    return wanted || (isBehind && text.startsWith('−')) ? `(${text})` : text;
  };
  switch (expression.type) {
    case 'number':
      return wording.writeNumber(expression.value);
    case 'name':
      return isConstant(expression.name)
        ? wording.writeNumber(constants[expression.name])
        : wording.nameOf(expression.name);
    case 'negate':
      return `−${wrap(expression.of, expression.of.type === 'operation', true)}`;
    case 'operation': {
      const { operator, left, right } = expression;
      return [
        wrap(left, needsParentheses(operator, left, 'left'), operator === '^'),
        signs[operator],
        wrap(right, needsParentheses(operator, right, 'right'), true),
      ].join(' ');
    }
    case 'call':
      return `${wording.nameOf(`function:${expression.name}`)}(${expression.arguments.map(write).join('; ')})`;
  }
}
