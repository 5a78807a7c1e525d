/**
 * A report as plain data: headings, paragraphs, lists and tables, from which Markdown, Word and the
 * printed page are written, so that they say the same. Texts in it are plain text; whoever writes them
 * escapes them.
 */
import type { Lang } from '../../i18n/languages';

/** A piece of text; with `href` it is a link, always in full. */
export interface Run {
  readonly text: string;
  readonly href?: string | undefined;
  readonly strong?: boolean;
}

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly Run[])[];
    }
  | {
      readonly kind: 'table';
      /** What the table shows; a heading before it says the same to those who see it. */
      readonly caption: string;
      readonly head: readonly string[];
      /** As many cells as the head; the first one names the row. */
      readonly rows: readonly (readonly string[])[];
    };

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Paper {
  readonly lang: Lang;
  readonly title: string;
  /** What stands under the title: what it is of, when, from whom. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly sections: readonly Section[];
}
