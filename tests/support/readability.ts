/**
 * Prints how readable every playbook is: words a sentence, syllables a word, and the reading ease in which both come
 * together, from 0 (very hard) to 100 (very easy). English: Flesch (1948); Dutch: Douma's version of it (1960).
 * Syllables are counted with the hyphenation patterns of the language. A report, not a test: a text is judged by reading it.
 */
import { createRequire } from 'node:module';
import type * as Hyphen from 'hyphen/en-gb';
import { createServer } from 'vite';
import type * as Content from './content.ts';
import { languages, type Lang } from '../../src/i18n/languages.ts';

// Its patterns are folders, which only `require` finds.
const require = createRequire(import.meta.url);
const patterns = (name: string) => (require(name) as typeof Hyphen).hyphenateSync;
const parts = { en: patterns('hyphen/en-gb'), nl: patterns('hyphen/nl') } as const;

/** Weights of words a sentence and of syllables a word. */
const ease: Readonly<Record<Lang, (words: number, syllables: number) => number>> = {
  en: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables,
  nl: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables,
};

// The content is read by modules that are written for the bundler.
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, ws: false },
});
const { readChapters, readPlaybook } = (await server.ssrLoadModule(
  '/tests/support/content.ts',
)) as typeof Content;

const rows = readChapters().flatMap((chapter) =>
  languages.flatMap((lang) => {
    const skeleton = readPlaybook(lang, chapter);
    if (skeleton === undefined) return [];
    const sentences = skeleton.blocks
      .filter(({ section }) => section !== 'check' && section !== 'sources')
      .flatMap(({ text }) => text.split(/(?<=[.!?:])\s+/u))
      .map((sentence) => sentence.match(/\p{L}+/gu) ?? [])
      .filter((words) => words.length > 3);
    const words = sentences.flat();
    const syllables = words.reduce(
      (sum, word) =>
        sum + parts[lang](word, { hyphenChar: '|', minWordLength: 3 }).split('|').length,
      0,
    );
    const perSentence = words.length / sentences.length;
    const perWord = syllables / words.length;
    return [
      {
        playbook: `${chapter.id} ${lang}`,
        'words a sentence': perSentence.toFixed(1),
        'syllables a word': perWord.toFixed(2),
        'reading ease': Math.round(ease[lang](perSentence, perWord)),
      },
    ];
  }),
);
console.table(rows);
await server.close();
