import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { Lang } from '../../src/i18n/languages';
import { readSkeleton, type Skeleton } from '../../src/library/skeleton';
import { chapterSchema, type Chapter } from '../../src/schemas/chapter';
import { sourceSchema, type Source } from '../../src/schemas/source';

/** The folder that writers work in. */
export const contentFolder = new URL('../../content/', import.meta.url).pathname;

/** Entries of a folder with YAML files, by file name. */
export function readEntries<Schema extends z.ZodType>(
  folder: string,
  schema: Schema,
): Map<string, z.output<Schema>> {
  return new Map(
    readdirSync(join(contentFolder, folder))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => [
        name.slice(0, -'.yaml'.length),
        schema.parse(parse(readFileSync(join(contentFolder, folder, name), 'utf8'))),
      ]),
  );
}

/** All chapters, with or without a playbook. */
export const readChapters = (): Chapter[] =>
  chapterSchema
    .array()
    .parse(parse(readFileSync(join(contentFolder, 'playbooks/chapters.yaml'), 'utf8')));

/** The text of a playbook; `undefined` where it has not been written. */
export function readPlaybook(lang: Lang, { group, slug }: Chapter): Skeleton | undefined {
  try {
    const file = join(contentFolder, 'playbooks', lang, group, `${slug}.mdx`);
    return readSkeleton(readFileSync(file, 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The bibliography, by key. */
export const readSources = (): Map<string, Source> =>
  new Map(
    sourceSchema
      .array()
      .parse(parse(readFileSync(join(contentFolder, 'sources.yaml'), 'utf8')))
      .map((source) => [source.id, source]),
  );
