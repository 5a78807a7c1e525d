import { isConstant, constants, needsParentheses, type Expression } from './expression';

/** How names and numbers are written in one language. */
export interface Wording {
  /** The label of an input or step. */
  readonly nameOf: (name: string) => string;
  readonly writeNumber: (value: number) => string;
}

/** Labels are words, whatever they contain. */
const escapeText = (text: string): string =>
  text.replace(/[\\{}$%&#_^~]/g, (sign) =>
    sign === '\\' ? '\\backslash ' : sign === '^' || sign === '~' ? ' ' : `\\${sign}`,
  );

const signs: Readonly<Record<string, string>> = {
  '+': '+',
  '-': '-',
  '*': '\\times',
  '<': '<',
  '<=': '\\le',
  '>': '>',
  '>=': '\\ge',
  '=': '=',
  '!=': '\\ne',
};

/** A formula as TeX, from which a library makes MathML when the site is built. Names are words, not letters. */
export function writeTex(expression: Expression, wording: Wording): string {
  const write = (part: Expression): string => writeTex(part, wording);
  const wrap = (part: Expression, wanted: boolean): string =>
    wanted ? `\\left(${write(part)}\\right)` : write(part);
  switch (expression.type) {
    case 'number':
      return `\\text{${escapeText(wording.writeNumber(expression.value))}}`;
    case 'name':
      return isConstant(expression.name)
        ? `\\text{${escapeText(wording.writeNumber(constants[expression.name]))}}`
        : `\\text{${escapeText(wording.nameOf(expression.name))}}`;
    case 'negate':
      return `-${wrap(expression.of, expression.of.type === 'operation' && expression.of.operator !== '^')}`;
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator === '/') return `\\frac{${write(left)}}{${write(right)}}`;
      if (operator === '^') {
        return `${wrap(left, needsParentheses('^', left, 'left'))}^{${write(right)}}`;
      }
      return [
        wrap(
          left,
          left.type !== 'operation' || left.operator !== '/'
            ? needsParentheses(operator, left, 'left')
            : false,
        ),
        signs[operator],
        wrap(
          right,
          right.type !== 'operation' || right.operator !== '/'
            ? needsParentheses(operator, right, 'right')
            : false,
        ),
      ].join(' ');
    }
    case 'call': {
      const given = expression.arguments.map(write);
      const [first = '', second = '', third = '', fourth = ''] = given;
      switch (expression.name) {
        case 'sqrt':
          return `\\sqrt{${first}}`;
        case 'exp':
          return `e^{${first}}`;
        case 'abs':
          return `\\left|${first}\\right|`;
        case 'floor':
          return `\\left\\lfloor ${first}\\right\\rfloor`;
        case 'ceil':
          return `\\left\\lceil ${first}\\right\\rceil`;
        case 'sum':
          return `\\sum ${first}`;
        case 'mean':
          return `\\overline{${first}}`;
        case 'geometric':
          return `\\sum_{t=0}^{${second}-1} \\left(${first}\\right)^{t}`;
        case 'present_value':
          return `\\sum_{t} \\frac{${first}}{\\left(1+${second}\\right)^{t}}`;
        case 'binomial_tail':
          return `P\\left(X \\ge ${third}\\right),\\; X \\sim \\mathrm{Bin}\\left(${first},\\, ${second}\\right)`;
        case 'capped_stock':
          return `x_{t} = \\min\\left(${fourth},\\; ${second} \\times x_{t-1} + ${first}\\right),\\; x_{0} = ${third}`;
        case 'if':
          return `\\begin{cases} ${second} & ${first} \\\\ ${third} & \\text{${escapeText(wording.nameOf('otherwise'))}} \\end{cases}`;
        default:
          return `\\operatorname{${escapeText(wording.nameOf(`function:${expression.name}`))}}\\left(${given.join(',\\; ')}\\right)`;
      }
    }
  }
}
