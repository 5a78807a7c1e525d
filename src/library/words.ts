import type { Lang } from '../i18n/languages';
import type { Case } from '../schemas/case';
import type { Kpi } from '../schemas/kpi';
import { countWords, idsOf, type Skeleton } from './skeleton';

const caseParts = ['title', 'did', 'effect', 'since', 'lesson'] as const;
const kpiParts = ['name', 'definition', 'gaming', 'remedy'] as const;

/** Words that a reader reads in a chapter, with the cases and KPIs that it shows and without its check. */
export function wordsRead(
  lang: Lang,
  skeleton: Skeleton,
  caseOf: (id: string) => Pick<Case, (typeof caseParts)[number]> | undefined,
  kpiOf: (id: string) => Pick<Kpi, (typeof kpiParts)[number]> | undefined,
): number {
  const own = Object.entries(skeleton.words)
    .filter(([section]) => section !== 'check')
    .map(([, number]) => number);
  const cases = idsOf(skeleton, 'Case').flatMap((id) => {
    const data = caseOf(id);
    return data === undefined ? [] : caseParts.map((part) => countWords(data[part][lang]));
  });
  const kpis = idsOf(skeleton, 'Kpi').flatMap((id) => {
    const data = kpiOf(id);
    return data === undefined ? [] : kpiParts.map((part) => countWords(data[part][lang]));
  });
  return [...own, ...cases, ...kpis].reduce((sum, number) => sum + number, 0);
}
