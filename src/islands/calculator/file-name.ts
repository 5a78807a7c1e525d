import type { CalculatorData } from './formula-data';

/** `K7-peer-support.xlsx`: what it is, never whose. */
export function fileNameOf(
  { code, title }: Pick<CalculatorData, 'code' | 'title'>,
  ending: string,
): string {
  const name = title
    .normalize('NFD')
    .replace(/\p{M}|[’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${code}-${name}.${ending}`;
}
