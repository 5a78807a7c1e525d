/**
 * A formula as a tree. Writers type a formula as text (`parse.ts` reads it when the site is built); everything else
 * works on the tree: evaluation, the check of units, MathML, the formula with the reader's numbers, and the sheet.
 */
export type Operator = '+' | '-' | '*' | '/' | '^' | '<' | '<=' | '>' | '>=' | '=' | '!=';

export type Expression =
  | { readonly type: 'number'; readonly value: number }
  /** An input, an earlier step or a constant. */
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'negate'; readonly of: Expression }
  | {
      readonly type: 'operation';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly type: 'call'; readonly name: string; readonly arguments: readonly Expression[] };

/** A number, or one number per row of a table. */
export type Value = number | readonly number[];

/**
 * Numbers with a name that every formula may use: how many of one unit go into another, and `z_95`, the number of
 * standard errors to either side that 95% of a normal distribution stays within (its quantile at 0.975).
 */
export const constants = {
  seconds_per_minute: 60,
  seconds_per_hour: 3600,
  minutes_per_hour: 60,
  hours_per_day: 24,
  days_per_week: 7,
  days_per_year: 365,
  weeks_per_year: 52,
  weeks_per_month: 52 / 12,
  months_per_year: 12,
  z_95: 1.959963984540054,
} as const;

export type ConstantName = keyof typeof constants;

export const isConstant = (name: string): name is ConstantName => Object.hasOwn(constants, name);

/** Every part of a formula, from the outside in and from left to right, itself first. */
function partsOf(expression: Expression): Expression[] {
  switch (expression.type) {
    case 'number':
    case 'name':
      return [expression];
    case 'negate':
      return [expression, ...partsOf(expression.of)];
    case 'operation':
      return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
    case 'call':
      return [expression, ...expression.arguments.flatMap(partsOf)];
  }
}

/** The names that a formula uses, constants left out, each once and in the order of their first place. */
export function namesIn(expression: Expression): string[] {
  const names = partsOf(expression).flatMap((part) => (part.type === 'name' ? part.name : []));
  return [...new Set(names)].filter((name) => !isConstant(name));
}

/** The functions that a formula calls. */
export const functionsIn = (expression: Expression): string[] =>
  partsOf(expression).flatMap((part) => (part.type === 'call' ? part.name : []));

/** The names that a formula asks `known(…)` about: it has an answer for them also when they are left empty. */
export const namesAsked = (expression: Expression): string[] =>
  partsOf(expression).flatMap((part) =>
    part.type === 'call' && part.name === 'known' ? namesIn(part) : [],
  );

/** How tightly an operator binds; a part that binds less than its surroundings needs parentheses. */
export const bindingOf: Readonly<Record<Operator, number>> = {
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '=': 1,
  '!=': 1,
  '+': 2,
  '-': 2,
  '*': 3,
  '/': 3,
  '^': 5,
};

/** How tightly an expression binds as a whole; minus binds between × and ^. */
export function tightness(expression: Expression): number {
  if (expression.type === 'operation') return bindingOf[expression.operator];
  return expression.type === 'negate' ? 4 : 9;
}

/** Whether an operand needs parentheses where it stands. */
export function needsParentheses(operator: Operator, operand: Expression, side: 'left' | 'right') {
  const binding = bindingOf[operator];
  const own = tightness(operand);
  if (own !== binding) return own < binding;
  // a − (b − c), a ÷ (b × c) and (a ^ b) ^ c say something else without parentheses.
  return operator === '^' ? side === 'left' : side === 'right' && operator !== '+';
}
