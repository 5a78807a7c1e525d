import type { Lang } from './languages';

/** Texts of the dialog that copies a section's link; apart, so that only that dialog loads them. */
export const shareMessages = {
  en: {
    title: 'Link to this section',
    copyLink: 'Copy link',
    copyCitation: 'Copy citation',
    copied: 'Copied',
    failed: 'Copying did not work: select the text and copy it yourself.',
    close: 'Close',
  },
  nl: {
    title: 'Link naar dit onderdeel',
    copyLink: 'Kopieer link',
    copyCitation: 'Kopieer bronvermelding',
    copied: 'Gekopieerd',
    failed: 'Kopiëren lukte niet: selecteer de tekst en kopieer die zelf.',
    close: 'Sluiten',
  },
} satisfies Record<Lang, Record<string, string>>;
