import type { InputReason } from '../domain/kpi/inputs';
import type { Unit } from '../domain/kpi/units';
import type { Plural } from './format';
import type { Lang } from './languages';

/** What a page with a calculator says around it; also for readers without JavaScript. */
interface CalculatorPageMessages {
  readonly measures: string;
  readonly method: string;
  readonly formula: string;
  readonly legend: string;
  readonly example: string;
  readonly inputs: string;
  readonly limits: string;
  readonly sources: string;
  readonly exampleNumber: string;
  readonly startsEmpty: string;
  readonly fromSource: string;
  readonly range: string;
  readonly rangeWhole: string;
  readonly open: string;
  readonly kind: string;
  readonly needsScript: string;
}

/** What the instrument itself says; sent to the browser in one language. */
export interface CalculatorLabels {
  /** The name of the form, for assistive technology. */
  readonly form: string;
  readonly first: string;
  readonly other: string;
  readonly way: string;
  readonly byCounts: string;
  readonly byScores: string;
  readonly compare: string;
  readonly compareHelp: string;
  readonly plan: string;
  /** The unit as it stands behind a field. */
  readonly units: Readonly<Record<Unit, string>>;
  readonly exampleNote: string;
  readonly exampleLeft: string;
  /** `{text}` is what was typed, `{expected}` one of the two below. */
  readonly problems: Readonly<Record<InputReason, string>>;
  readonly expectedIs: string;
  readonly expected: string;
  readonly expectedWhole: string;
  readonly noAnswers: string;
  readonly populationTooSmall: string;
  readonly badEntries: Plural;
  readonly badEntry: string;
  readonly badMore: Plural;
  readonly badAmbiguous: string;
  readonly emptyList: string;
  readonly listRead: Plural;
  readonly waiting: string;
  readonly result: string;
  readonly calculation: string;
  readonly drivers: string;
  readonly figure: string;
  readonly figureText: string;
  readonly figureNoInterval: string;
  readonly table: string;
  readonly measurement: string;
  readonly answers: string;
  readonly promoters: string;
  readonly passives: string;
  readonly detractors: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly noInterval: string;
  readonly point: Plural;
  readonly percent: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly reset: string;
  readonly wasReset: string;
  readonly undo: string;
  readonly undone: string;
  readonly kept: string;
  readonly notKept: Readonly<Record<'unavailable' | 'full' | 'damaged', string>>;
  readonly aside: string;
}

interface Shape {
  readonly page: CalculatorPageMessages;
  readonly island: CalculatorLabels;
}

export const calculatorMessages = {
  en: {
    page: {
      measures: 'What it measures',
      method: 'How it is calculated',
      formula: 'The formulas',
      legend:
        'P: number of promoters. D: number of detractors. n: number of answers. p and d: the same as shares, P ÷ n and D ÷ n.',
      example: 'Worked example',
      inputs: 'What you fill in',
      limits: 'What it does not tell',
      sources: 'Sources',
      exampleNumber: 'Starts at {value}, an assumption: replace it.',
      startsEmpty: 'Starts empty.',
      fromSource: 'Starts at {value}, from a source:',
      range: 'From {min} to {max}.',
      rangeWhole: 'A whole number from {min} to {max}.',
      open: 'Open the calculator',
      kind: 'Calculator',
      needsScript:
        'The calculator itself needs JavaScript, which is off in this browser. The formula and a worked example are below.',
    },
    island: {
      form: 'Calculator',
      first: 'This measurement',
      other: 'Other measurement',
      way: 'What do you have?',
      byCounts: 'Numbers per group',
      byScores: 'A list of answers (0 to 10)',
      compare: 'Compare with another measurement',
      compareHelp: 'An earlier one, or of another group: different people, or a new random sample.',
      plan: 'How many answers do you need?',
      units: {
        count: 'number',
        percent: '%',
        score: 'score',
        points: 'points',
        money: 'amount',
        hours: 'hours',
        ratio: 'times',
      },
      exampleNote: 'Example number: replace it with yours.',
      exampleLeft: 'This result still contains example numbers: {fields}.',
      problems: {
        empty: 'Nothing is filled in. Expected: {expected}.',
        'not-a-number': '“{text}” is not a number. Expected: {expected}.',
        'other-notation':
          '“{text}” is not how English writes a number. Use a point for decimals and a comma for thousands, as in 1,234.5.',
        grouping:
          'The digits of “{text}” are not in groups of three. Write a thousand as 1000 or 1,000.',
        ambiguous:
          '“{text}” can mean two things. Write {thousand} if you mean thousands, or {fraction} if you mean a decimal fraction.',
        'not-whole': '“{text}” is not a whole number. Expected: {expected}.',
        'too-small': '“{text}” is too low. Expected: {expected}.',
        'too-large': '“{text}” is too high. Expected: {expected}.',
      },
      expectedIs: 'Expected: {expected}.',
      expected: 'a number from {min} to {max}',
      expectedWhole: 'a whole number from {min} to {max}',
      noAnswers: 'There are no answers yet. Expected: at least one promoter, passive or detractor.',
      populationTooSmall:
        'The group is smaller than the number of answers. Expected: at least {answers}, or nothing.',
      badEntries: {
        one: '{n} entry in the list cannot be used, so nothing is calculated.',
        other: '{n} entries in the list cannot be used, so nothing is calculated.',
      },
      badEntry: 'line {line}: “{entry}”',
      badMore: { one: 'and {n} more', other: 'and {n} more' },
      badAmbiguous: 'line {line}: “{entry}”, one number or two? Put a space between two answers',
      emptyList: 'The list is empty. Expected: {expected}, once for every answer.',
      listRead: { one: '{n} answer read.', other: '{n} answers read.' },
      waiting: 'There is no result yet. Look at: {fields}.',
      result: 'Result',
      calculation: 'The calculation with your numbers',
      drivers: 'What drives it',
      figure: 'Score with 95% interval on the scale from −100 to 100',
      figureText: '{name}: score {score}, 95% interval from {low} to {high}.',
      figureNoInterval: '{name}: score {score}, no interval.',
      table: 'The same in numbers',
      measurement: 'Measurement',
      answers: 'Answers',
      promoters: 'Promoters',
      passives: 'Passives',
      detractors: 'Detractors',
      score: 'Score',
      low: 'Low',
      high: 'High',
      noInterval: 'none',
      point: { one: '{n} point', other: '{n} points' },
      percent: '{n}%',
      copy: 'Copy the result',
      copied: 'The result is on your clipboard.',
      copyFailed: 'This browser does not allow copying. Select the text of the result instead.',
      reset: 'Start again',
      wasReset: 'The example numbers are back.',
      undo: 'Undo',
      undone: 'Your numbers are back.',
      kept: 'Your numbers are kept in this browser and go nowhere else.',
      notKept: {
        unavailable:
          'This browser does not keep your numbers: they are gone when you leave this page.',
        full: 'There is no room left in this browser to keep your numbers: they are gone when you leave this page.',
        damaged:
          'What this browser had kept here cannot be read and could not be put aside either, so nothing new is kept.',
      },
      aside: 'What this browser had kept here could not be read. It was put aside, not erased.',
    },
  },
  nl: {
    page: {
      measures: 'Wat je meet',
      method: 'Hoe het wordt berekend',
      formula: 'De formules',
      legend:
        'P: aantal promotors. D: aantal criticasters (detractors). n: aantal antwoorden. p en d: hetzelfde als aandeel, P ÷ n en D ÷ n.',
      example: 'Uitgewerkt voorbeeld',
      inputs: 'Wat je invult',
      limits: 'Wat het niet zegt',
      sources: 'Bronnen',
      exampleNumber: 'Begint op {value}, een aanname: vervang die.',
      startsEmpty: 'Begint leeg.',
      fromSource: 'Begint op {value}, uit een bron:',
      range: 'Van {min} tot en met {max}.',
      rangeWhole: 'Een geheel getal van {min} tot en met {max}.',
      open: 'Open de rekenhulp',
      kind: 'Rekenhulp',
      needsScript:
        'De rekenhulp zelf heeft JavaScript nodig en dat staat uit in deze browser. Hieronder staan de formule en een uitgewerkt voorbeeld.',
    },
    island: {
      form: 'Rekenhulp',
      first: 'Deze meting',
      other: 'Andere meting',
      way: 'Wat heb je?',
      byCounts: 'Aantallen per groep',
      byScores: 'Een lijst met antwoorden (0 tot en met 10)',
      compare: 'Vergelijk met een andere meting',
      compareHelp:
        'Een eerdere, of van een andere groep: andere mensen, of een nieuwe aselecte steekproef.',
      plan: 'Hoeveel antwoorden heb je nodig?',
      units: {
        count: 'aantal',
        percent: '%',
        score: 'score',
        points: 'punten',
        money: 'bedrag',
        hours: 'uur',
        ratio: 'keer',
      },
      exampleNote: 'Voorbeeldgetal: vervang het door het jouwe.',
      exampleLeft: 'In dit resultaat zitten nog voorbeeldgetallen: {fields}.',
      problems: {
        empty: 'Hier is niets ingevuld. Verwacht: {expected}.',
        'not-a-number': '“{text}” is geen getal. Verwacht: {expected}.',
        'other-notation':
          'Zo schrijf je “{text}” niet in het Nederlands. Gebruik een komma voor decimalen en een punt voor duizendtallen, zoals in 1.234,5.',
        grouping:
          'De cijfers van “{text}” staan niet in groepjes van drie. Schrijf duizend als 1000 of 1.000.',
        ambiguous:
          '“{text}” kan twee dingen betekenen. Schrijf {thousand} als je duizendtallen bedoelt, of {fraction} als je een decimaal getal bedoelt.',
        'not-whole': '“{text}” is geen geheel getal. Verwacht: {expected}.',
        'too-small': '“{text}” is te laag. Verwacht: {expected}.',
        'too-large': '“{text}” is te hoog. Verwacht: {expected}.',
      },
      expectedIs: 'Verwacht: {expected}.',
      expected: 'een getal van {min} tot en met {max}',
      expectedWhole: 'een geheel getal van {min} tot en met {max}',
      noAnswers:
        'Er zijn nog geen antwoorden. Verwacht: minstens één promotor, passief tevredene of criticaster.',
      populationTooSmall:
        'De groep is kleiner dan het aantal antwoorden. Verwacht: minstens {answers}, of niets.',
      badEntries: {
        one: '{n} onderdeel van de lijst is niet te gebruiken, dus er is niets berekend.',
        other: '{n} onderdelen van de lijst zijn niet te gebruiken, dus er is niets berekend.',
      },
      badEntry: 'regel {line}: “{entry}”',
      badMore: { one: 'en nog {n}', other: 'en nog {n}' },
      badAmbiguous:
        'regel {line}: “{entry}”, één getal of twee? Zet een spatie tussen twee antwoorden',
      emptyList: 'De lijst is leeg. Verwacht: {expected}, één keer per antwoord.',
      listRead: { one: '{n} antwoord gelezen.', other: '{n} antwoorden gelezen.' },
      waiting: 'Er is nog geen resultaat. Kijk naar: {fields}.',
      result: 'Resultaat',
      calculation: 'De berekening met jouw getallen',
      drivers: 'Wat het bepaalt',
      figure: 'Score met 95%-betrouwbaarheidsinterval op de schaal van −100 tot 100',
      figureText: '{name}: score {score}, 95%-betrouwbaarheidsinterval van {low} tot {high}.',
      figureNoInterval: '{name}: score {score}, geen interval.',
      table: 'Hetzelfde in getallen',
      measurement: 'Meting',
      answers: 'Antwoorden',
      promoters: 'Promotors',
      passives: 'Passief tevredenen',
      detractors: 'Criticasters',
      score: 'Score',
      low: 'Laag',
      high: 'Hoog',
      noInterval: 'geen',
      point: { one: '{n} punt', other: '{n} punten' },
      percent: '{n}%',
      copy: 'Kopieer het resultaat',
      copied: 'Het resultaat staat op je klembord.',
      copyFailed:
        'Deze browser staat kopiëren niet toe. Selecteer de tekst van het resultaat zelf.',
      reset: 'Begin opnieuw',
      wasReset: 'De voorbeeldgetallen staan er weer.',
      undo: 'Ongedaan maken',
      undone: 'Je getallen staan er weer.',
      kept: 'Je getallen blijven in deze browser en gaan nergens anders heen.',
      notKept: {
        unavailable:
          'Deze browser bewaart je getallen niet: ze zijn weg als je deze pagina verlaat.',
        full: 'Er is in deze browser geen ruimte meer om je getallen te bewaren: ze zijn weg als je deze pagina verlaat.',
        damaged:
          'Wat deze browser hier had bewaard, is niet te lezen en kon ook niet opzij worden gezet. Daarom wordt er niets nieuws bewaard.',
      },
      aside:
        'Wat deze browser hier had bewaard, was niet te lezen. Het is opzij gezet, niet gewist.',
    },
  },
} satisfies Record<Lang, Shape>;
