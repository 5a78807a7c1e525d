import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Calculation, type Values } from '../../src/domain/kpi/calculate';
import { coverageFunctions } from '../../src/domain/kpi/formula/coverage-functions';
import { functionsIn } from '../../src/domain/kpi/formula/expression';
import { functions } from '../../src/domain/kpi/formula/functions';
import { staffingFunctions } from '../../src/domain/kpi/formula/staffing-functions';
import { calculatorData, startValues } from '../../src/islands/calculator/formula-data';
import { neededParts } from '../../src/library/formula-page';
import { calculatorSchema, type FormulaCalculator } from '../../src/schemas/calculator';
import { contentFolder } from '../support/content';

// Every worked example of a calculator is worked out again, and must give what the writer wrote.

const folder = process.env['CALCULATORS'] ?? join(contentFolder, 'calculators');
const files = existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  : [];
const only = process.env['CALCULATOR'];

const formulas = files
  .filter((name) => only === undefined || name === only)
  .map((name): [string, FormulaCalculator] => [
    name,
    calculatorSchema.parse(parse(readFileSync(join(folder, name), 'utf8'))),
  ]);

/**
 * Steps that must have a value and have none. A definition may leave out what rests on an input that is left empty, and may
 * refuse a value with a reason; what it shows first always has one.
 */
const withoutValue = (
  { steps }: FormulaCalculator,
  results: ReturnType<Calculation['results']>,
): string[] =>
  steps.flatMap(({ id, show }) => {
    const result = results.get(id);
    if (result?.ok) return [];
    const { trouble } = result ?? {};
    const isMeant =
      trouble?.kind === 'left-empty' || (trouble?.kind === 'refused' && trouble.text !== '');
    return isMeant && show !== 'main' ? [] : [id];
  });

/** How far a number may be off that is written with so many decimals: half a unit of the last one. */
const roundingOf = (written: number): number =>
  0.5 * 10 ** -(String(written).split('.')[1]?.length ?? 0) + 1e-9;

describe.for(formulas)('%s', ([, calculator]) => {
  const data = calculatorData(calculator, 'en', (_, target) => target);
  const calculation = new Calculation(data);
  const defaults: Values = startValues(data);

  test('is sent every function that it calls', () => {
    const data = calculatorData(calculator, 'en', () => '/');
    const parts = neededParts(data);
    const known = {
      ...functions,
      ...(parts.includes('staffing') ? staffingFunctions : {}),
      ...(parts.includes('coverage') ? coverageFunctions : {}),
    };
    for (const name of data.steps.flatMap(({ tree }) => functionsIn(tree))) {
      expect(Object.keys(known)).toContain(name);
    }
  });

  test('has a value for every step with the numbers it starts with', () => {
    expect(withoutValue(calculator, calculation.results(defaults))).toEqual([]);
  });

  test.for(
    [calculator.example, ...calculator.tested].map((one, index) => [index + 1, one] as const),
  )('gives what example %d says', ([, { values, expect: expected }]) => {
    const results = calculation.results({ ...defaults, ...values });
    for (const [id, wanted] of Object.entries(expected)) {
      const result = results.get(id);
      const value = result?.ok ? result.value : defaults[id];
      expect(typeof value, id).toBe('number');
      expect(Math.abs((value as number) - wanted), `${id}: ${String(value)}`).toBeLessThanOrEqual(
        roundingOf(wanted),
      );
    }
  });

  test.for(calculator.presets.map((preset) => [preset.id, preset.values] as const))(
    'has a value for every step with the preset %s',
    ([, values]) => {
      expect(withoutValue(calculator, calculation.results({ ...defaults, ...values }))).toEqual([]);
    },
  );
});

test('There are calculators to test', () => {
  expect(files.length).toBeGreaterThan(0);
});
