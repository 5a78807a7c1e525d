import type { Lang } from './languages';

/** Strings of a document that is written around the numbers of a calculator, in one language. */
export interface DocumentLabels {
  readonly open: string;
  readonly help: string;
  readonly preview: string;
  readonly word: string;
  readonly markdown: string;
  readonly calculator: string;
  readonly version: string;
  readonly date: string;
  readonly scenario: string;
  readonly inShort: string;
  readonly noAnswer: string;
  readonly spread: string;
  readonly spreadHelp: string;
  readonly assumptions: string;
  readonly assumptionsHelp: string;
  readonly allOwn: string;
  readonly origin: string;
  /** Where a number comes from. */
  readonly own: string;
  readonly start: string;
  readonly startFrom: string;
  readonly scenariosHelp: string;
  readonly formulas: string;
  readonly sources: string;
}

export const documentMessages: Readonly<Record<Lang, DocumentLabels>> = {
  en: {
    open: 'Write the document',
    help: 'What you write is kept in this browser with your numbers. It does not go along in a link: only the files below hold it, and they are made in this browser.',
    preview: 'What the document holds',
    word: 'Download Word',
    markdown: 'Download Markdown',
    calculator: 'Calculator',
    version: '{title} ({code}, version {version})',
    date: 'Date',
    scenario: 'Scenario',
    inShort: 'In short',
    noAnswer: 'Not answered yet.',
    spread: 'Range',
    spreadHelp:
      'In one draw in ten the result is below P10, in half below P50, in nine of ten below P90.',
    assumptions: 'The numbers that it rests on',
    assumptionsHelp: 'These are still starting numbers of the calculator, not yet yours: {fields}.',
    allOwn: 'Every number has been filled in by the writers of this document.',
    origin: 'Where it comes from',
    own: 'filled in',
    start: 'starting number: an assumption',
    startFrom: 'starting number, from {source}',
    scenariosHelp: 'Differences are with the base case.',
    formulas: 'How it is calculated',
    sources: 'Sources',
  },
  nl: {
    open: 'Schrijf het document',
    help: 'Wat je schrijft, blijft in deze browser bij je getallen. In een link gaat het niet mee: alleen de bestanden hieronder bevatten het, en die worden in deze browser gemaakt.',
    preview: 'Wat er in het document staat',
    word: 'Word downloaden',
    markdown: 'Markdown downloaden',
    calculator: 'Rekenhulp',
    version: '{title} ({code}, versie {version})',
    date: 'Datum',
    scenario: 'Scenario',
    inShort: 'Kort',
    noAnswer: 'Nog niet beantwoord.',
    spread: 'Bandbreedte',
    spreadHelp:
      'In één op de tien trekkingen ligt de uitkomst onder P10, in de helft onder P50, in negen van de tien onder P90.',
    assumptions: 'De getallen waar het op rust',
    assumptionsHelp:
      'Dit zijn nog begingetallen van de rekenhulp en niet die van jullie zelf: {fields}.',
    allOwn: 'Alle getallen zijn ingevuld door de schrijvers van dit document.',
    origin: 'Herkomst',
    own: 'ingevuld',
    start: 'begingetal: een aanname',
    startFrom: 'begingetal, uit {source}',
    scenariosHelp: 'Verschillen zijn met het uitgangspunt.',
    formulas: 'Hoe het is berekend',
    sources: 'Bronnen',
  },
};
