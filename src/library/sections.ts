import { messagesFor } from '../i18n/interface';
import type { Lang } from '../i18n/languages';
import type { ExamLinks } from '../islands/exam/data';
import { sections } from '../schemas/vocabulary';
import { chapterByCode, skeletonOf } from './chapters';
import { resolveTarget } from './links';

/** The title of a section, topic, play or worksheet of a playbook, as its heading has it. */
async function titleIn(lang: Lang, code: string, anchor: string): Promise<string> {
  const section = sections.find((id) => id === anchor);
  if (section !== undefined) return messagesFor(lang).sections[section];
  const { elements } = await skeletonOf(lang, chapterByCode(code));
  const title = elements.find(({ attributes }) => attributes['id'] === anchor)?.attributes['title'];
  if (title === undefined) throw new Error(`Chapter ${code} has no section or play “${anchor}”.`);
  return title;
}

/** Titles and addresses of what the questions of a belt lead to. */
export const examLinks: ExamLinks = {
  chapterTitle: (lang, code) => chapterByCode(code).data.title[lang],
  async section(lang, target) {
    const [code = '', anchor] = target.split('#');
    return {
      href: resolveTarget(lang, target),
      chapter: chapterByCode(code).data.title[lang],
      title:
        anchor === undefined
          ? messagesFor(lang).sections.overview
          : await titleIn(lang, code, anchor),
    };
  },
};
