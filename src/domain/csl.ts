import type { Source } from '../schemas/source';

/** A reference in CSL-JSON 1.0, the format that reference managers exchange (citationstyles.org). */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: Source['authors'];
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true };
  readonly [field: string]: unknown;
}

const types: Partial<Record<Source['type'], string>> = { article: 'document' };

/** A work of the bibliography as CSL-JSON. An undated work has no `issued`, an unsigned one no `author`. */
export function toCsl(source: Source): CslItem {
  const parts =
    source.date !== undefined
      ? source.date.split('-').map(Number)
      : source.year !== undefined
        ? [source.year]
        : undefined;
  return {
    id: source.id,
    type: types[source.type] ?? source.type,
    title: source.title,
    language: source.language,
    ...(source.authors.length > 0 && { author: source.authors }),
    ...(parts !== undefined && {
      issued: { 'date-parts': [parts], ...(source.circa === true && { circa: true as const }) },
    }),
    ...(source.short !== undefined && { 'title-short': source.short.en }),
    ...(source.container !== undefined && { 'container-title': source.container }),
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    ...(source.volume !== undefined && { volume: source.volume }),
    ...(source.issue !== undefined && { issue: source.issue }),
    ...(source.pages !== undefined && { page: source.pages }),
    ...(source.edition !== undefined && { edition: source.edition }),
    ...(source.number !== undefined && { number: source.number }),
  };
}
