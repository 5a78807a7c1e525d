import type { CsvLabels } from '../domain/share/csv';
import type { FileProblem } from '../domain/share/takes-file';
import type { LinkProblem } from '../domain/share/take-link';
import type { AnswerLabels } from '../domain/share/answer-rows';
import { resultMessages, type ResultLabels } from './assessment-result';
import type { Plural } from './format';
import type { Lang } from './languages';

/** The ways in which a take can leave the page. */
export type Way = 'link' | 'qr' | 'json' | 'csv' | 'markdown' | 'word' | 'print';

/** Strings of the panel that shares and saves a take. */
export interface ShareLabels {
  title: string;
  intro: string;
  close: string;
  how: string;
  ways: Readonly<Record<Way, { readonly title: string; readonly help: string }>>;
  what: string;
  /** `{name}` */
  includeName: string;
  includeNotes: Plural;
  nothingMore: string;
  from: string;
  fromHelp: string;
  separator: string;
  semicolon: string;
  comma: string;
  separatorHelp: string;

  preview: string;
  previewHelp: string;
  /** What a link holds, one line each. */
  holds: {
    title: string;
    answers: string;
    /** `{date}`, `{version}` */
    date: string;
    targets: Plural;
    /** `{name}` */
    name: string;
    noName: string;
    /** `{label}` */
    label: string;
    noLabel: string;
    notes: Plural;
    noNotes: string;
    tag: string;
    reach: string;
  };
  fileName: string;
  linkText: string;
  characters: Plural;

  copy: string;
  copyText: string;
  copied: string;
  copyFailed: string;
  download: string;
  downloadQr: string;
  downloaded: string;
  print: string;
  working: string;
  failed: string;
  /** `{code}` is the code of the assessment. */
  qrTitle: string;
  tooLongForQr: string;
  tooLongForLink: string;
  longLink: string;

  csv: CsvLabels;
  paper: PaperLabels;
  /** The report says what the page says. */
  result: ResultLabels;
}

/** Strings of the report beside those of the result. */
export interface PaperLabels extends AnswerLabels {
  facts: {
    name: string;
    from: string;
    date: string;
    version: string;
    /** `{n}`, where the questions have changed since: `{now}`. */
    versionOlder: string;
    answered: string;
    answeredOf: string;
  };
  inShort: string;
  readMore: string;
  scores: string;
  /** What the reader wants for a part: `{text}`. */
  wanted: string;
  scoring: string;
  limits: string;
  notes: string;
  columns: { question: string; answer: string; pull: string; points: string };
  answers: {
    title: string;
    others: string;
    /** `{n}` is the last version that asked it. */
    retired: string;
    noAnswer: string;
  };
}

/** What is wrong with a link or file that came in, and what to do about it. */
export interface ArrivalLabels {
  link: Readonly<Record<LinkProblem, string>>;
  file: Readonly<Record<FileProblem | 'unreadable', string>>;
  /** Answers to questions that this page does not know. */
  unread: Plural;
  damaged: Plural;
}

interface AssessmentShareMessages {
  share: ShareLabels;
  arrival: ArrivalLabels;
}

export const assessmentShareMessages = {
  en: {
    share: {
      title: 'Share or export',
      intro:
        'Nothing has left this browser. Choose a way, look at what would leave, and then decide.',
      close: 'Close',
      how: 'How?',
      ways: {
        link: { title: 'Link', help: 'Whoever opens it sees these answers and the result.' },
        qr: { title: 'QR code', help: 'The same link, to scan from your screen.' },
        json: {
          title: 'File to load again',
          help: 'To keep, to move to another browser, or to send to who combines the results.',
        },
        csv: { title: 'Table (CSV)', help: 'One row per question, for a spreadsheet.' },
        markdown: { title: 'Report as text (Markdown)', help: 'To paste in a wiki or an editor.' },
        word: { title: 'Report for Word', help: 'To go on writing in.' },
        print: { title: 'Print the report', help: 'On paper, or as a PDF.' },
      },
      what: 'What goes along?',
      includeName: 'Include the name “{name}”',
      includeNotes: { one: 'Include {n} note', other: 'Include {n} notes' },
      nothingMore: 'These answers have no name and no notes: there is nothing more to include.',
      from: 'Who is this from? (not required)',
      fromHelp:
        'A name, a department or a number, for who combines the results of a team. Leave it empty to stay anonymous.',
      separator: 'Between columns',
      semicolon: 'A semicolon',
      comma: 'A comma',
      separatorHelp:
        'Excel wants a semicolon where decimals have a comma, as in the Netherlands and Belgium; elsewhere a comma. If all stands in one column, choose the other.',
      preview: 'This is exactly what leaves',
      previewHelp: 'It leaves only when you use the button below.',
      holds: {
        title: 'In words, the link holds:',
        answers: 'the answers to {n} of {total} questions',
        date: 'the day of the last answer, {date}, and the version of the questions, {version}',
        targets: { one: 'what you want for {n} part', other: 'what you want for {n} parts' },
        name: 'the name “{name}”',
        noName: 'no name',
        label: 'who it is from: “{label}”',
        noLabel: 'nothing about who it is from: anonymous',
        notes: { one: '{n} note', other: '{n} notes' },
        noNotes: 'no notes',
        tag: 'a random number of these answers, so that they are not counted twice',
        reach:
          'The part after # is not sent to this site when somebody opens the link. Anybody who has the link can read what is in it.',
      },
      fileName: 'File:',
      linkText: 'The link',
      characters: { one: '{n} character', other: '{n} characters' },
      copy: 'Copy the link',
      copyText: 'Copy the text',
      copied: 'Copied.',
      copyFailed: 'Copying did not work: select the text and copy it yourself.',
      download: 'Download the file',
      downloadQr: 'Download the picture',
      downloaded: 'Downloaded: {name}',
      print: 'Print',
      working: 'One moment…',
      failed:
        'This part could not be loaded. Check the connection and try again; your answers are safe.',
      qrTitle: 'QR code of the link to these answers ({code})',
      tooLongForQr:
        'With the notes the link is too long for a QR code that scans well. Leave out the notes, or use the link or the file.',
      tooLongForLink:
        'With the notes the link is longer than browsers accept. Leave out the notes, or use the file to load again.',
      longLink:
        'This is a long link: some mail programs and messengers cut it. A cut link is noticed and refused. The file is the safer way.',
      csv: {
        assessment: 'Assessment',
        code: 'Code',
        dimension: 'Dimension',
        question: 'Question',
        answer: 'Answer',
        points: 'Points',
        note: 'Note',
        notApplicable: 'Not applicable',
        unknown: 'I don’t know',
      },
      paper: {
        notApplicable: 'Not applicable',
        unknown: 'I don’t know',
        facts: {
          name: 'About',
          from: 'From',
          date: 'Date',
          version: 'Version of the questions',
          versionOlder: '{n} (now {now})',
          answered: 'Answered',
          answeredOf: '{n} of {total} questions',
        },
        inShort: 'In short',
        readMore: 'The assessment and how it works',
        scores: 'Scores',
        wanted: 'Wanted: {text}',
        scoring: 'How it is scored',
        limits: 'What it does not claim',
        notes: 'Notes',
        columns: { question: 'Question', answer: 'Answer', pull: 'Moved by', points: 'Points' },
        answers: {
          title: 'All answers',
          others: 'Other questions',
          retired: '(asked up to version {n})',
          noAnswer: 'no answer',
        },
      },
      result: resultMessages.en,
    },
    arrival: {
      link: {
        foreign:
          'This is no link with answers of this site. Copy the whole link once more, from “https” to its last character.',
        cut: 'The end of this link is missing: it was cut off on its way. Ask for it once more, or for the file.',
        changed:
          'This link was changed on its way, so its answers cannot be trusted and are not shown. Copy it once more, or ask for the file.',
        newer:
          'This link was made by a newer version of this site. Load this page again; if that does not help, open the link itself.',
        'unknown-assessment':
          'This link is whole, but of an assessment that this site does not have. It may be newer than this copy of the site.',
        'other-assessment':
          'This link is of another assessment. Open the link itself, and you get to the right page.',
      },
      file: {
        foreign:
          'This file holds no answers of this site. Choose a file that was saved here as “File to load again”; its name ends in .json.',
        cut: 'This file is not whole: its end is missing. Save it or ask for it once more.',
        newer:
          'This file was made by a newer version of this site. Load this page again and try once more.',
        'too-long': 'This file is too large to be one of this site. It was not opened.',
        empty: 'This file holds no answers that can be read.',
        unreadable: 'The browser could not read this file. Choose it again, or a copy of it.',
      },
      unread: {
        one: '{n} answer is to a question or option that this version does not have, and is left out.',
        other:
          '{n} answers are to questions or options that this version does not have, and are left out.',
      },
      damaged: {
        one: '{n} set of answers in this file could not be read, and is left out.',
        other: '{n} sets of answers in this file could not be read, and are left out.',
      },
    },
  },
  nl: {
    share: {
      title: 'Delen of exporteren',
      intro:
        'Er is nog niets uit deze browser weg. Kies een manier, bekijk wat er weg zou gaan en beslis dan.',
      close: 'Sluiten',
      how: 'Hoe?',
      ways: {
        link: { title: 'Link', help: 'Wie de link opent, ziet deze antwoorden en de uitslag.' },
        qr: { title: 'QR-code', help: 'Dezelfde link, om van je scherm te scannen.' },
        json: {
          title: 'Bestand om weer te openen',
          help: 'Om te bewaren, mee te nemen naar een andere browser, of te sturen aan wie de uitslagen samenvoegt.',
        },
        csv: { title: 'Tabel (CSV)', help: 'Eén rij per vraag, voor een rekenblad.' },
        markdown: {
          title: 'Verslag als tekst (Markdown)',
          help: 'Om in een wiki of editor te plakken.',
        },
        word: { title: 'Verslag voor Word', help: 'Om in verder te schrijven.' },
        print: { title: 'Verslag printen', help: 'Op papier of als pdf.' },
      },
      what: 'Wat gaat er mee?',
      includeName: 'De naam “{name}” meegeven',
      includeNotes: { one: '{n} notitie meegeven', other: '{n} notities meegeven' },
      nothingMore:
        'Bij deze antwoorden staan geen naam en geen notities: er is verder niets om mee te geven.',
      from: 'Van wie is dit? (niet verplicht)',
      fromHelp:
        'Een naam, een afdeling of een nummer, voor wie de uitslagen van een team samenvoegt. Laat het leeg om anoniem te blijven.',
      separator: 'Tussen de kolommen',
      semicolon: 'Een puntkomma',
      comma: 'Een komma',
      separatorHelp:
        'Excel wil een puntkomma waar decimalen een komma hebben, zoals in Nederland en België; elders een komma. Staat alles in één kolom, kies dan de andere.',
      preview: 'Precies dit gaat weg',
      previewHelp: 'Het gaat pas weg als je de knop hieronder gebruikt.',
      holds: {
        title: 'In woorden staat dit in de link:',
        answers: 'de antwoorden op {n} van de {total} vragen',
        date: 'de dag van het laatste antwoord, {date}, en de versie van de vragen, {version}',
        targets: {
          one: 'wat je wilt voor {n} onderdeel',
          other: 'wat je wilt voor {n} onderdelen',
        },
        name: 'de naam “{name}”',
        noName: 'geen naam',
        label: 'van wie het is: “{label}”',
        noLabel: 'niets over van wie het is: anoniem',
        notes: { one: '{n} notitie', other: '{n} notities' },
        noNotes: 'geen notities',
        tag: 'een toevallig nummer van deze antwoorden, zodat ze niet dubbel worden geteld',
        reach:
          'Wat na # komt, gaat niet naar deze site als iemand de link opent. Iedereen die de link heeft, kan lezen wat erin staat.',
      },
      fileName: 'Bestand:',
      linkText: 'De link',
      characters: { one: '{n} teken', other: '{n} tekens' },
      copy: 'Kopieer de link',
      copyText: 'Kopieer de tekst',
      copied: 'Gekopieerd.',
      copyFailed: 'Kopiëren lukte niet: selecteer de tekst en kopieer die zelf.',
      download: 'Download het bestand',
      downloadQr: 'Download de afbeelding',
      downloaded: 'Gedownload: {name}',
      print: 'Printen',
      working: 'Een ogenblik …',
      failed:
        'Dit onderdeel kon niet worden geladen. Controleer je verbinding en probeer het opnieuw; je antwoorden zijn veilig.',
      qrTitle: 'QR-code van de link naar deze antwoorden ({code})',
      tooLongForQr:
        'Met de notities is de link te lang voor een QR-code die goed te scannen is. Laat de notities weg, of gebruik de link of het bestand.',
      tooLongForLink:
        'Met de notities is de link langer dan browsers aankunnen. Laat de notities weg, of gebruik het bestand om weer te openen.',
      longLink:
        'Dit is een lange link: sommige mailprogramma’s en chatapps kappen die af. Een afgekapte link wordt opgemerkt en geweigerd. Met het bestand zit je veiliger.',
      csv: {
        assessment: 'Zelftest',
        code: 'Code',
        dimension: 'Onderdeel',
        question: 'Vraag',
        answer: 'Antwoord',
        points: 'Punten',
        note: 'Notitie',
        notApplicable: 'Niet van toepassing',
        unknown: 'Weet ik niet',
      },
      paper: {
        notApplicable: 'Niet van toepassing',
        unknown: 'Weet ik niet',
        facts: {
          name: 'Over',
          from: 'Van',
          date: 'Datum',
          version: 'Versie van de vragen',
          versionOlder: '{n} (nu {now})',
          answered: 'Beantwoord',
          answeredOf: '{n} van de {total} vragen',
        },
        inShort: 'In het kort',
        readMore: 'De zelftest en hoe die werkt',
        scores: 'Scores',
        wanted: 'Gewenst: {text}',
        scoring: 'Hoe de score ontstaat',
        limits: 'Wat de uitslag niet zegt',
        notes: 'Notities',
        columns: { question: 'Vraag', answer: 'Antwoord', pull: 'Verschoof met', points: 'Punten' },
        answers: {
          title: 'Alle antwoorden',
          others: 'Andere vragen',
          retired: '(gesteld tot en met versie {n})',
          noAnswer: 'geen antwoord',
        },
      },
      result: resultMessages.nl,
    },
    arrival: {
      link: {
        foreign:
          'Dit is geen link met antwoorden van deze site. Kopieer de hele link nog eens, van “https” tot en met het laatste teken.',
        cut: 'Het einde van deze link ontbreekt: hij is onderweg afgekapt. Vraag hem nog eens, of vraag om het bestand.',
        changed:
          'Deze link is onderweg veranderd. De antwoorden zijn dus niet te vertrouwen en worden niet getoond. Kopieer hem nog eens, of vraag om het bestand.',
        newer:
          'Deze link is gemaakt met een nieuwere versie van deze site. Laad deze pagina opnieuw; helpt dat niet, open dan de link zelf.',
        'unknown-assessment':
          'Deze link is heel, maar hoort bij een zelftest die deze site niet heeft. Misschien is die nieuwer dan deze kopie van de site.',
        'other-assessment':
          'Deze link hoort bij een andere zelftest. Open de link zelf, dan kom je op de goede pagina.',
      },
      file: {
        foreign:
          'In dit bestand staan geen antwoorden van deze site. Kies een bestand dat hier is bewaard als “Bestand om weer te openen”; de naam eindigt op .json.',
        cut: 'Dit bestand is niet heel: het einde ontbreekt. Bewaar het nog eens, of vraag het nog eens.',
        newer:
          'Dit bestand is gemaakt met een nieuwere versie van deze site. Laad deze pagina opnieuw en probeer het nog eens.',
        'too-long': 'Dit bestand is te groot om er een van deze site te zijn. Het is niet geopend.',
        empty: 'In dit bestand staan geen antwoorden die te lezen zijn.',
        unreadable:
          'De browser kon dit bestand niet lezen. Kies het opnieuw, of kies een kopie ervan.',
      },
      unread: {
        one: '{n} antwoord hoort bij een vraag of optie die deze versie niet heeft, en is weggelaten.',
        other:
          '{n} antwoorden horen bij vragen of opties die deze versie niet heeft, en zijn weggelaten.',
      },
      damaged: {
        one: '{n} stel antwoorden in dit bestand was niet te lezen, en is weggelaten.',
        other: '{n} stellen antwoorden in dit bestand waren niet te lezen, en zijn weggelaten.',
      },
    },
  },
} satisfies Record<Lang, AssessmentShareMessages>;
