import './all-functions';
import { functionNames, functionOf } from './functions';
import type { Expression, Operator } from './expression';

/** A formula that cannot be read: what is wrong, and at which character (from 0). */
export class FormulaError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
    this.name = 'FormulaError';
  }
}

type Token = { readonly at: number } & (
  | { readonly type: 'number'; readonly value: number }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'sign'; readonly sign: string }
  | { readonly type: 'end' }
);

const pattern = /\s*(?:(\d+(?:\.\d+)?)|([a-z][a-z0-9_]*)|(<=|>=|!=|[-+*/^()<>=,]))/y;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (text.slice(at).trim() !== '') {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) {
      const start = at + (text.slice(at).length - text.slice(at).trimStart().length);
      throw new FormulaError(`“${text[start]}” has no meaning in a formula`, start);
    }
    const [all, number, name, sign] = found;
    const start = at + all.length - (number ?? name ?? sign ?? '').length;
    if (number !== undefined) tokens.push({ type: 'number', value: Number(number), at: start });
    else if (name !== undefined) tokens.push({ type: 'name', name, at: start });
    else if (sign !== undefined) tokens.push({ type: 'sign', sign, at: start });
    at = pattern.lastIndex;
  }
  return [...tokens, { type: 'end', at: text.length }];
}

const rows: readonly (readonly Operator[])[] = [
  ['<', '<=', '>', '>=', '=', '!='],
  ['+', '-'],
  ['*', '/'],
];

/**
 * Reads a formula: numbers, names, `+ - * / ^`, comparisons, parentheses and the functions of `functions.ts`.
 * `^` binds most and from the right, a minus in front binds less: `-2^2` is −4. A comparison is 1 or 0.
 * @throws {FormulaError} saying what is wrong and where
 */
export function parseFormula(text: string): Expression {
  const tokens = tokensOf(text);
  let index = 0;
  const peek = (): Token => tokens[index] ?? { type: 'end', at: text.length };
  const isSign = (sign: string): boolean => {
    const token = peek();
    return token.type === 'sign' && token.sign === sign;
  };
  const expect = (sign: string): void => {
    if (!isSign(sign)) throw new FormulaError(`“${sign}” is missing here`, peek().at);
    index += 1;
  };

  const readRow = (row: number): Expression => {
    const signs = rows[row];
    if (signs === undefined) return readMinus();
    let left = readRow(row + 1);
    for (;;) {
      const token = peek();
      const operator =
        token.type === 'sign' ? signs.find((sign) => sign === token.sign) : undefined;
      if (operator === undefined) return left;
      index += 1;
      left = { type: 'operation', operator, left, right: readRow(row + 1) };
    }
  };

  const readMinus = (): Expression => {
    if (!isSign('-')) return readPower();
    index += 1;
    return { type: 'negate', of: readMinus() };
  };

  const readPower = (): Expression => {
    const left = readPart();
    if (!isSign('^')) return left;
    index += 1;
    return { type: 'operation', operator: '^', left, right: readMinus() };
  };

  const readPart = (): Expression => {
    const token = peek();
    index += 1;
    if (token.type === 'number') return { type: 'number', value: token.value };
    if (token.type === 'name') return isSign('(') ? readCall(token.name, token.at) : token;
    if (token.type === 'sign' && token.sign === '(') {
      const inside = readRow(0);
      expect(')');
      return inside;
    }
    throw new FormulaError('a number, a name or a parenthesis is missing here', token.at);
  };

  const readCall = (name: string, at: number): Expression => {
    const entry = functionOf(name);
    if (entry === undefined) {
      const known = functionNames().join(', ');
      throw new FormulaError(`there is no function “${name}”; use one of ${known}`, at);
    }
    expect('(');
    const given: Expression[] = [];
    if (!isSign(')')) {
      given.push(readRow(0));
      while (isSign(',')) {
        index += 1;
        given.push(readRow(0));
      }
    }
    expect(')');
    const { least, most } = entry.takes;
    if (given.length < least || given.length > most) {
      const wanted = least === most ? `${least}` : `${least} to ${most}`;
      throw new FormulaError(`${name} takes ${wanted} values; found ${given.length}`, at);
    }
    return { type: 'call', name, arguments: given };
  };

  const expression = readRow(0);
  if (peek().type !== 'end') throw new FormulaError('the formula should end here', peek().at);
  return withoutPlaces(expression);
}

/** A name keeps its place only while the text is read. */
function withoutPlaces(expression: Expression): Expression {
  switch (expression.type) {
    case 'number':
      return expression;
    case 'name':
      return { type: 'name', name: expression.name };
    case 'negate':
      return { type: 'negate', of: withoutPlaces(expression.of) };
    case 'operation':
      return {
        ...expression,
        left: withoutPlaces(expression.left),
        right: withoutPlaces(expression.right),
      };
    case 'call':
      return { ...expression, arguments: expression.arguments.map(withoutPlaces) };
  }
}
