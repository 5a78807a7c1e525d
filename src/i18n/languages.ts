/** The languages of the site. A language is added here first; the compiler then names every text that is missing. */
export const languages = ['en', 'nl'] as const;

export type Lang = (typeof languages)[number];

/** One text in every language of the site. */
export type Text = Readonly<Record<Lang, string>>;

/** What each language calls itself. */
export const languageNames: Text = { en: 'English', nl: 'Nederlands' };

/** The locale that numbers and dates are written in. */
export const locales: Text = { en: 'en-GB', nl: 'nl-NL' };

/** The other language: the site has two, and every page has a twin. */
export const otherLanguage = (lang: Lang): Lang => (lang === 'en' ? 'nl' : 'en');
