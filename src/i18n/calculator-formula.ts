import type { InputReason } from '../domain/kpi/inputs';
import type { Plural } from './format';
import { formulaWords } from './formula';
import type { Lang } from './languages';

/** Strings of a formula calculator, in one language. */
export interface FormulaLabels {
  readonly form: string;
  /** What functions are called in a formula that is written out. */
  readonly functionWords: Readonly<Record<string, string>>;
  readonly problems: Readonly<Record<InputReason, string>>;
  readonly expected: string;
  readonly expectedWhole: string;
  readonly listProblem: string;
  /** A pasted list that is counted. */
  readonly list: {
    readonly way: string;
    readonly chosen: string;
    readonly wrong: Plural;
    readonly entry: string;
    readonly more: Plural;
    readonly ambiguous: string;
    readonly empty: string;
    readonly expectedIs: string;
    readonly read: Plural;
    readonly failed: string;
  };
  /** A place on a scale with its interval, and one without. */
  readonly place: string;
  readonly placeAlone: string;
  readonly chartFailed: string;
  readonly listHelp: string;
  readonly start: string;
  readonly uncertain: string;
  readonly low: string;
  readonly high: string;
  readonly rangeProblem: string;
  readonly currency: string;
  readonly presets: string;
  readonly presetUse: string;
  readonly presetUsed: string;
  readonly result: string;
  readonly waiting: string;
  readonly startLeft: string;
  readonly noValue: Readonly<
    Record<'missing' | 'left-empty' | 'division-by-zero' | 'out-of-domain', string>
  >;
  readonly steps: string;
  readonly next: string;
  readonly table: string;
  readonly uncertainty: string;
  readonly uncertaintyHelp: string;
  readonly simulating: string;
  readonly drawFailed: string;
  readonly spread: string;
  readonly histogram: string;
  readonly histogramText: string;
  readonly from: string;
  readonly to: string;
  readonly draws: string;
  readonly ofResult: string;
  /** A line or a row of columns, for those who cannot see it. */
  readonly seriesText: string;
  readonly chance: string;
  readonly chanceAtMost: string;
  readonly drivers: string;
  readonly driversHelp: string;
  readonly atLow: string;
  readonly atHigh: string;
  readonly swing: string;
  readonly someWithout: string;
  readonly solve: string;
  readonly solveWanted: string;
  readonly solveAnswer: string;
  readonly solveUse: string;
  readonly solveNot: Readonly<Record<'never' | 'no-influence' | 'no-value', string>>;
  readonly scenarios: string;
  readonly scenariosHelp: string;
  readonly whichScenario: string;
  readonly scenario: string;
  readonly duplicated: string;
  readonly baseCase: string;
  readonly scenarioName: string;
  readonly duplicate: string;
  readonly removeScenario: string;
  readonly compareScenarios: string;
  readonly difference: string;
  readonly percentPoints: string;
  readonly better: string;
  readonly worse: string;
  readonly same: string;
  readonly keepAs: string;
  readonly keep: string;
  readonly keptAs: string;
  readonly keptList: string;
  readonly openedKept: string;
  readonly undoErase: string;
  readonly keptOpen: string;
  readonly keptErase: string;
  readonly erased: string;
  readonly share: string;
  readonly shareHelp: string;
  readonly copyLink: string;
  readonly copyText: string;
  readonly csv: string;
  readonly excel: string;
  readonly print: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly saved: string;
  readonly exportFailed: string;
  readonly linkTooLong: string;
  readonly linkNotLoaded: string;
  readonly notLoaded: string;
  readonly opened: string;
  readonly linkProblem: Readonly<Record<'cut' | 'changed' | 'newer' | 'foreign', string>>;
  readonly reset: string;
  readonly wasReset: string;
  readonly undo: string;
  readonly undone: string;
  readonly kept: string;
  readonly notKept: Readonly<Record<'unavailable' | 'full' | 'damaged', string>>;
  readonly aside: string;
  readonly prefill: string;
  readonly prefilled: string;
  readonly sheetInputs: string;
  readonly sheetResults: string;
  readonly sheetLists: string;
  readonly sheetNote: string;
  readonly sheetFixed: string;
  readonly sheetNone: string;
  readonly code: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly formula: string;
}

export const formulaMessages: Readonly<Record<Lang, FormulaLabels>> = {
  en: {
    functionWords: formulaWords.en,
    form: 'Calculator',
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
    expected: 'a number from {min} to {max}',
    expectedWhole: 'a whole number from {min} to {max}',
    result: 'Result',
    reset: 'Start again',
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
    copyFailed: 'This browser does not allow copying. Select the text of the result instead.',
    list: {
      way: 'What do you have?',
      chosen: 'You chose: {way}.',
      wrong: {
        one: '{n} entry in the list cannot be used, so nothing is calculated.',
        other: '{n} entries in the list cannot be used, so nothing is calculated.',
      },
      entry: 'line {line}: “{entry}”',
      more: { one: 'and {n} more', other: 'and {n} more' },
      ambiguous: 'line {line}: “{entry}”, one number or two? Put a space between two answers',
      empty: 'The list is empty. Expected: {expected}, once for every answer.',
      expectedIs: 'Expected: {expected}.',
      read: { one: '{n} answer read.', other: '{n} answers read.' },
      failed: 'This field could not be loaded. Check your connection and choose again.',
    },
    place: '{name}: {label} {value}, {interval} from {low} to {high}.',
    placeAlone: '{name}: {label} {value}, no interval.',
    chartFailed: 'The chart could not be loaded. Check your connection and reload the page.',
    listProblem:
      '{n} entries cannot be used; the first is “{entry}” on line {line}. Expected: {expected}, one for each line.',
    listHelp: 'One number for each line; you can paste a column from a sheet.',
    start: 'Starting number: replace it with yours.',
    uncertain: 'I am not sure of this number',
    low: 'Low',
    high: 'High',
    rangeProblem: 'Low, likely and high should rise: low at most likely, likely at most high.',
    currency: 'Currency',
    presets: 'Start from an example',
    presetUse: 'Fill in these numbers',
    presetUsed: 'The numbers of “{title}” are filled in.',
    waiting: 'There is no result yet. Look at: {fields}.',
    startLeft: 'This result still contains starting numbers: {fields}.',
    noValue: {
      missing: 'no value yet. First fill in: {fields}.',
      'left-empty': 'not worked out: {fields} is left empty.',
      'division-by-zero': 'no value: it would divide by 0. Look at {fields}.',
      'out-of-domain': 'no value for these numbers. Look at {fields}.',
    },
    steps: 'The calculation with your numbers',
    next: 'What to do next',
    table: 'The same in a table',
    uncertainty: 'How sure is it?',
    uncertaintyHelp:
      'Ten thousand draws from your low, likely and high values (PERT). In one draw in ten the result is below P10, in half below P50, in nine of ten below P90.',
    simulating: 'Working out ten thousand draws …',
    drawFailed:
      'The draws could not be loaded. Check your connection and change a number to try again.',
    spread: 'P10 {p10} · P50 {p50} · P90 {p90}',
    histogram: 'How often each result comes out',
    histogramText: '{label}: P10 {p10}, P50 {p50}, P90 {p90}.',
    from: 'From',
    to: 'To',
    draws: 'Draws',
    chance: 'The chance of at least {target} is {chance}.',
    chanceAtMost: 'The chance of at most {target} is {chance}.',
    drivers: 'What drives it',
    driversHelp: 'The result when one number is low (P10) or high (P90) and the others are likely.',
    ofResult: 'Of the result',
    seriesText: '{label}: from {first} ({from}) to {last} ({to}).',
    atLow: 'When low',
    atHigh: 'When high',
    swing: 'Difference',
    someWithout: '{n} of {total} draws have no value and are left out.',
    solve: 'Turn the question round',
    solveWanted: '{result} that you want',
    solveAnswer: '{input} must be {value}; then {result} is {outcome}.',
    solveUse: 'Fill in this number',
    solveNot: {
      never: 'No value of {input} from {min} to {max} gives that.',
      'no-influence': '{input} makes no difference to it.',
      'no-value': 'That cannot be said yet: something else is missing.',
    },
    scenarios: 'Scenarios',
    scenariosHelp:
      'Duplicate what stands in the fields, change a number in the copy, and see both beside each other.',
    whichScenario: 'Which scenario is in the fields?',
    duplicated: 'You are now working in the copy; the base case stays as it was.',
    scenario: 'Scenario {n}',
    baseCase: 'Base case',
    scenarioName: 'Name of this scenario',
    duplicate: 'Duplicate this scenario',
    removeScenario: 'Remove “{name}”',
    compareScenarios: 'Scenarios side by side',
    difference: 'Difference with the base case',
    percentPoints: '{n} percentage points',
    better: 'better',
    worse: 'worse',
    same: 'the same',
    keepAs: 'Keep this result under a name',
    keep: 'Keep',
    keptAs: 'Kept as “{name}”.',
    keptList: 'Kept results',
    openedKept: 'The numbers of “{name}” are in the fields.',
    undoErase: 'Bring back what was erased',
    keptOpen: 'Open “{name}”',
    keptErase: 'Erase “{name}”',
    erased: '“{name}” has been erased.',
    share: 'Share and export',
    shareHelp:
      'The link holds your numbers behind the # sign and nothing else; that part is not sent to the host. Files are made in this browser.',
    copyLink: 'Copy a link with these numbers',
    copyText: 'Copy the result as text',
    csv: 'Download CSV',
    excel: 'Download Excel',
    print: 'Print',
    saved: 'The file has been saved.',
    exportFailed: 'The file could not be made. Check your connection and try again.',
    linkTooLong: 'These numbers are too many for a link. Download CSV or Excel instead.',
    notLoaded: 'This part could not be loaded. Check your connection and try again.',
    linkNotLoaded: 'The link could not be read. Check your connection and open it again.',
    copied: 'It is on your clipboard.',
    opened:
      'These numbers come from a link. Your own are kept, and come back when you choose “Undo”.',
    linkProblem: {
      cut: 'The link is not complete. Ask for it again, or copy it whole.',
      changed:
        'The link has been changed on the way, so its numbers are not used. Ask for it again.',
      newer:
        'The link was made with a newer version of this calculator. Reload the page and try again.',
      foreign: 'The link belongs to another calculator.',
    },
    wasReset: 'The starting numbers are back.',
    prefill: 'Use {value}, from “{title}” of {date}',
    prefilled: 'Filled in from “{title}”.',
    sheetInputs: 'Numbers',
    sheetResults: 'Results',
    sheetLists: 'Lists',
    sheetNote: 'Note',
    sheetFixed: 'a fixed value: a sheet has no formula for it',
    sheetNone: 'no value',
    code: 'Code',
    name: 'What',
    value: 'Value',
    unit: 'Unit',
    formula: 'Formula',
  },
  nl: {
    functionWords: formulaWords.nl,
    form: 'Rekenhulp',
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
    expected: 'een getal van {min} tot en met {max}',
    expectedWhole: 'een geheel getal van {min} tot en met {max}',
    result: 'Resultaat',
    reset: 'Begin opnieuw',
    undo: 'Ongedaan maken',
    undone: 'Je getallen staan er weer.',
    kept: 'Je getallen blijven in deze browser en gaan nergens anders heen.',
    notKept: {
      unavailable: 'Deze browser bewaart je getallen niet: ze zijn weg als je deze pagina verlaat.',
      full: 'Er is in deze browser geen ruimte meer om je getallen te bewaren: ze zijn weg als je deze pagina verlaat.',
      damaged:
        'Wat deze browser hier had bewaard, is niet te lezen en kon ook niet opzij worden gezet. Daarom wordt er niets nieuws bewaard.',
    },
    aside: 'Wat deze browser hier had bewaard, was niet te lezen. Het is opzij gezet, niet gewist.',
    copyFailed: 'Deze browser staat kopiëren niet toe. Selecteer de tekst van het resultaat zelf.',
    list: {
      way: 'Wat heb je?',
      chosen: 'Je koos: {way}.',
      wrong: {
        one: '{n} onderdeel van de lijst is niet te gebruiken, dus er is niets berekend.',
        other: '{n} onderdelen van de lijst zijn niet te gebruiken, dus er is niets berekend.',
      },
      entry: 'regel {line}: “{entry}”',
      more: { one: 'en nog {n}', other: 'en nog {n}' },
      ambiguous:
        'regel {line}: “{entry}”, één getal of twee? Zet een spatie tussen twee antwoorden',
      empty: 'De lijst is leeg. Verwacht: {expected}, één keer per antwoord.',
      expectedIs: 'Verwacht: {expected}.',
      read: { one: '{n} antwoord gelezen.', other: '{n} antwoorden gelezen.' },
      failed: 'Dit veld kon niet worden geladen. Controleer je verbinding en kies opnieuw.',
    },
    place: '{name}: {label} {value}, {interval} van {low} tot {high}.',
    placeAlone: '{name}: {label} {value}, geen interval.',
    chartFailed:
      'De grafiek kon niet worden geladen. Controleer je verbinding en laad de pagina opnieuw.',
    listProblem:
      '{n} regels zijn niet te gebruiken; de eerste is “{entry}” op regel {line}. Verwacht: {expected}, één per regel.',
    listHelp: 'Eén getal per regel; je kunt een kolom uit een rekenblad plakken.',
    start: 'Begingetal: vervang het door je eigen getal.',
    uncertain: 'Ik ben niet zeker van dit getal',
    low: 'Laag',
    high: 'Hoog',
    rangeProblem:
      'Laag, waarschijnlijk en hoog moeten oplopen: laag is hooguit waarschijnlijk, waarschijnlijk hooguit hoog.',
    currency: 'Valuta',
    presets: 'Begin met een voorbeeld',
    presetUse: 'Deze getallen invullen',
    presetUsed: 'De getallen van “{title}” zijn ingevuld.',
    waiting: 'Er is nog geen uitkomst. Kijk naar: {fields}.',
    startLeft: 'In deze uitkomst zitten nog begingetallen: {fields}.',
    noValue: {
      missing: 'nog geen waarde. Vul eerst in: {fields}.',
      'left-empty': 'niet uitgerekend: {fields} is leeg gelaten.',
      'division-by-zero': 'geen waarde: er zou door 0 worden gedeeld. Kijk naar {fields}.',
      'out-of-domain': 'geen waarde bij deze getallen. Kijk naar {fields}.',
    },
    steps: 'De berekening met jouw getallen',
    next: 'Wat je nu kunt doen',
    table: 'Hetzelfde in een tabel',
    uncertainty: 'Hoe zeker is het?',
    uncertaintyHelp:
      'Tienduizend trekkingen uit je lage, waarschijnlijke en hoge waarden (PERT). In één op de tien trekkingen ligt de uitkomst onder P10, in de helft onder P50, in negen van de tien onder P90.',
    simulating: 'Tienduizend trekkingen worden uitgerekend …',
    drawFailed:
      'De trekkingen konden niet worden geladen. Controleer je verbinding en verander een getal om het opnieuw te proberen.',
    spread: 'P10 {p10} · P50 {p50} · P90 {p90}',
    histogram: 'Hoe vaak elke uitkomst voorkomt',
    histogramText: '{label}: P10 {p10}, P50 {p50}, P90 {p90}.',
    from: 'Van',
    to: 'Tot',
    draws: 'Trekkingen',
    chance: 'De kans op minstens {target} is {chance}.',
    chanceAtMost: 'De kans op hooguit {target} is {chance}.',
    drivers: 'Wat de uitkomst bepaalt',
    driversHelp:
      'De uitkomst als één getal laag (P10) of hoog (P90) is en de andere waarschijnlijk zijn.',
    ofResult: 'Van de uitkomst',
    seriesText: '{label}: van {first} ({from}) naar {last} ({to}).',
    atLow: 'Als het laag is',
    atHigh: 'Als het hoog is',
    swing: 'Verschil',
    someWithout: '{n} van de {total} trekkingen hebben geen waarde en tellen niet mee.',
    solve: 'Draai de vraag om',
    solveWanted: '{result} die je wilt',
    solveAnswer: '{input} moet {value} zijn; dan is {result} {outcome}.',
    solveUse: 'Dit getal invullen',
    solveNot: {
      never: 'Geen enkele waarde van {input}, van {min} tot en met {max}, levert dat op.',
      'no-influence': '{input} maakt daarvoor geen verschil.',
      'no-value': 'Dat is nog niet te zeggen: er ontbreekt iets anders.',
    },
    scenarios: 'Scenario’s',
    scenariosHelp:
      'Dupliceer wat in de velden staat, verander in de kopie een getal, en zie ze naast elkaar.',
    whichScenario: 'Welk scenario staat in de velden?',
    duplicated: 'Je werkt nu in de kopie; het uitgangspunt blijft zoals het was.',
    scenario: 'Scenario {n}',
    baseCase: 'Uitgangspunt',
    scenarioName: 'Naam van dit scenario',
    duplicate: 'Dit scenario dupliceren',
    removeScenario: '“{name}” verwijderen',
    compareScenarios: 'Scenario’s naast elkaar',
    difference: 'Verschil met het uitgangspunt',
    percentPoints: '{n} procentpunt',
    better: 'beter',
    worse: 'slechter',
    same: 'gelijk',
    keepAs: 'Bewaar deze uitkomst onder een naam',
    keep: 'Bewaren',
    keptAs: 'Bewaard als “{name}”.',
    keptList: 'Bewaarde uitkomsten',
    openedKept: 'De getallen van “{name}” staan in de velden.',
    undoErase: 'Haal terug wat is gewist',
    keptOpen: '“{name}” openen',
    keptErase: '“{name}” wissen',
    erased: '“{name}” is gewist.',
    share: 'Delen en exporteren',
    shareHelp:
      'De link bevat je getallen achter het #-teken en verder niets; dat deel gaat niet naar de host. Bestanden worden in deze browser gemaakt.',
    copyLink: 'Link met deze getallen kopiëren',
    copyText: 'Uitkomst als tekst kopiëren',
    csv: 'CSV downloaden',
    excel: 'Excel downloaden',
    print: 'Printen',
    saved: 'Het bestand is opgeslagen.',
    exportFailed:
      'Het bestand kon niet worden gemaakt. Controleer je verbinding en probeer het opnieuw.',
    linkTooLong:
      'Dit zijn te veel getallen voor een link. Download in plaats daarvan CSV of Excel.',
    notLoaded:
      'Dit onderdeel kon niet worden geladen. Controleer je verbinding en probeer het opnieuw.',
    linkNotLoaded: 'De link kon niet worden gelezen. Controleer je verbinding en open hem opnieuw.',
    copied: 'Het staat op je klembord.',
    opened:
      'Deze getallen komen uit een link. Je eigen getallen zijn bewaard en komen terug met “Ongedaan maken”.',
    linkProblem: {
      cut: 'De link is niet compleet. Vraag hem opnieuw, of kopieer hem in zijn geheel.',
      changed:
        'De link is onderweg veranderd; de getallen worden niet gebruikt. Vraag hem opnieuw.',
      newer:
        'De link is gemaakt met een nieuwere versie van deze rekenhulp. Laad de pagina opnieuw en probeer het nog eens.',
      foreign: 'De link hoort bij een andere rekenhulp.',
    },
    wasReset: 'De begingetallen staan er weer.',
    prefill: '{value} gebruiken, uit “{title}” van {date}',
    prefilled: 'Ingevuld uit “{title}”.',
    sheetInputs: 'Getallen',
    sheetResults: 'Uitkomsten',
    sheetLists: 'Lijsten',
    sheetNote: 'Opmerking',
    sheetFixed: 'vaste waarde: een rekenblad heeft er geen formule voor',
    sheetNone: 'geen waarde',
    code: 'Code',
    name: 'Wat',
    value: 'Waarde',
    unit: 'Eenheid',
    formula: 'Formule',
  },
};
