import type { Lang } from './languages';

/** Texts of the bubble that explains a term; apart, so that only it loads them. */
export const termMessages = {
  en: { inOtherLanguage: 'Dutch', more: 'Open in the glossary' },
  nl: { inOtherLanguage: 'Engels', more: 'Open in de begrippenlijst' },
} satisfies Record<Lang, Record<string, string>>;
