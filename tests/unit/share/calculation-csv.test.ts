import { expect, test } from 'vitest';
import { calculationCsv } from '../../../src/domain/share/calculation-csv';

test('Numbers stay numbers, with the decimal sign that goes with the separator', () => {
  expect(calculationCsv([['rate', -12.5, undefined]], ';')).toBe('\ufeffrate;-12,5;\r\n');
  expect(calculationCsv([['rate', -12.5, 0.1 + 0.2]], ',')).toBe('\ufeffrate,-12.5,0.3\r\n');
});

test('Text that a spreadsheet would take for a formula is made harmless', () => {
  expect(calculationCsv([['=SUM(A1)', '-cmd', '+31 6']], ',')).toBe(
    '\ufeff"\'=SUM(A1)","\'-cmd","\'+31 6"\r\n',
  );
});
