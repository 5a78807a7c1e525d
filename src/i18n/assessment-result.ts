import type { Plural } from './format';
import type { Lang } from './languages';

/** Strings of the result of a self-assessment, and of its history. */
export interface ResultLabels {
  /** A number of points on its scale, and answers that are no number. */
  scaleOf: string;
  tooFew: string;
  tooFewOf: string;
  answersBehind: string;
  noAnswer: string;
  unknown: string;
  notApplicable: string;
  /** Importance 1, 2 and 3, after “and it …”. */
  weights: readonly [string, string, string];

  /** The same as the picture. */
  tableTitle: string;
  columnName: string;
  columnScore: string;
  columnAnswers: string;
  columnNow: string;
  columnTarget: string;
  columnGap: string;
  legendAnswers: string;
  legendTarget: string;

  /** What it means. */
  meaningTitle: string;
  target: string;
  noTarget: string;
  targetMet: string;
  targetAsked: string;
  gapPoints: Plural;
  gapUnder: string;
  gapNone: string;
  gapUnknown: string;
  unknownHelp: Plural;
  tooFewHelp: string;
  answerThese: string;
  chapter: string;

  /** What moved it, and what stands in the way. */
  movedTitle: string;
  movedHelp: string;
  movedHelpLimit: string;
  movedHelpShare: string;
  movedUp: string;
  movedDown: string;
  movedNothing: string;
  youAnswered: string;
  holdingTitle: string;
  answerNow: string;
  changeAnswer: string;
  showMore: Plural;

  /** What to do next. */
  nextTitle: string;
  nextClose: string;
  nextKeep: string;
  nextNothing: string;
  why: string;
  whyKeep: string;

  /** How it was scored. */
  howTitle: string;
  howHelp: string;
  mean: string;
  meanTooFew: string;
  limitMet: string;
  limitBelow: string;
  notCounted: string;
  countUnknown: Plural;
  countNotApplicable: Plural;
  countOpen: Plural;
  whole: string;
  wholeOf: string;
  order: string;
  reported: string;

  profile: {
    headlineTooFew: string;
    headlineNone: string;
    headlineReached: string;
    headlineReachedPartly: string;
    headlineBehind: string;
    lowest: string;
    noScore: Plural;
    standsAt: string;
    wants: string;
    /** Nothing is wanted: `wheel` and `ladder` are the pictures. */
    none: { readonly wheel: string; readonly ladder: string };
    notYet: string;
    noAmbition: string;
    wheelTitle: string;
    ladderTitle: string;
    legendInner: string;
    legendOuter: string;
    legendMet: string;
    legendBelow: string;
    legendUnknown: string;
    legendAmbition: string;
    meanOf: string;
    answeredOf: string;
    status: {
      readonly met: string;
      readonly below: string;
      readonly gated: string;
      readonly unknown: string;
    };
    gapBehind: Plural;
    gapBeyond: string;
    tooFewHelp: string;
    noAmbitionHelp: string;
    holdingHelp: string;
    why: string;
    whyOpen: string;
    howEvery: string;
    every: string;
  };
  scale: {
    headlineTooFew: string;
    strongest: string;
    level: string;
    begin: string;
    title: string;
    legendBand: string;
    holdingHelp: string;
  };
  readiness: {
    headlineTooFew: string;
    headlineShut: string;
    headlineMissing: string;
    headlineOpen: string;
    headlineNoRole: string;
    pressureTitle: string;
    title: string;
    conditions: string;
    roles: string;
    from: string;
    met: string;
    below: string;
    unknown: string;
    legendLimit: string;
    open: string;
    shut: string;
    shutBy: string;
    shutRoles: Plural;
    legendOpen: string;
    legendShut: string;
    needs: string;
    needsUnknown: string;
    reasons: string;
    openTooFew: string;
    holdingHelp: string;
    nextFirst: string;
    nextOpen: string;
    whyCondition: string;
    whyRole: string;
    whyAsked: string;
  };
  preference: {
    how: string;
    headlineTooFew: string;
    title: string;
    chosen: string;
    columnShare: string;
    columnWon: string;
    against: string;
    wanted: string;
    wantedYes: string;
    legendSize: string;
    legendLine: string;
    legendWanted: string;
    legendPosition: string;
    functions: string;
    holdingHelp: string;
    next: string;
    whyLead: string;
    whyWanted: string;
    share: string;
    lead: string;
    leadClear: string;
    leadClose: string;
  };
  routes: {
    how: string;
    headlineTooFew: string;
    headlineNothing: string;
    chaptersTitle: string;
    assessment: string;
    begin: string;
    take: string;
    weight: string;
    sum: string;
    columnStart: string;
    columnSum: string;
  };
  history: {
    listTitle: string;
    none: string;
    unnamed: string;
    version: string;
    answered: string;
    current: string;
    fromLink: string;
    fromFile: string;
    fromTeam: string;
    open: string;
    rename: string;
    renameField: string;
    save: string;
    cancel: string;
    erase: string;
    choose: string;
    chooseHelp: string;
    chooseFull: string;
    compareTitle: string;
    chooseMore: string;
    counted: string;
    countedAll: string;
    difference: string;
    noDifference: string;
    comparePicture: string;
    changedTitle: string;
    changedNone: string;
    newTitle: string;
    newHelp: string;
    goneTitle: string;
    goneHelp: string;
    until: string;
    unknownQuestion: string;
    versionsTitle: string;
    trendTitle: string;
    trendWhich: string;
    trendOf: string;
    trendHelp: string;
    trendVersion: string;
    scale: string;
    dropped: Plural;
    date: string;
    versionHead: string;
  };
}

export const resultMessages = {
  en: {
    scaleOf: '{n} of {max}',
    tooFew: 'too few answers',
    tooFewOf: 'too few answers for a score: {n} given, {needed} needed',
    answersBehind: '{n} of {total} answered',
    noAnswer: 'no answer yet',
    unknown: 'I don’t know',
    notApplicable: 'not applicable',
    weights: ['helps the others', 'matters', 'comes before the others'],

    tableTitle: 'The same in a table',
    columnName: 'Part',
    columnScore: 'Score',
    columnAnswers: 'Answers',
    columnNow: 'Now',
    columnTarget: 'Wanted',
    columnGap: 'Gap',
    legendAnswers: 'Dots: your answers',
    legendTarget: 'Dashed outline: what you want',

    meaningTitle: 'What it means',
    target: 'What you want for {name}',
    noTarget: 'Not set',
    targetMet: '{n} of {max}: condition met',
    targetAsked: '{n} of {max}: asked by some roles',
    gapPoints: { one: '{points} point to go', other: '{points} points to go' },
    gapUnder: '{points} above what you want',
    gapNone: 'as you want it',
    gapUnknown: 'cannot be said',
    unknownHelp: {
      one: 'To {n} question the answer was “I don’t know”: ask the colleague who does.',
      other: 'To {n} questions the answer was “I don’t know”: ask the colleagues who do.',
    },
    tooFewHelp: 'Too few answers to say anything about {name}: it needs at least {needed}.',
    answerThese: 'Answer the questions about {name}',
    chapter: 'Read the playbook {name}',

    movedTitle: 'What moved it most',
    movedHelp:
      'By how many points each answer pulled the score of its part away from the middle of the scale.',
    movedHelpLimit: 'By how many points each answer pulled its mean away from the limit.',
    movedHelpShare: 'By how much each choice pulled the share of “{name}”.',
    movedUp: 'Pulled up',
    movedDown: 'Pulled down',
    movedNothing: 'None of your answers did.',
    youAnswered: 'Your answer: {answer}',
    holdingTitle: 'What holds it back',
    answerNow: 'Answer',
    changeAnswer: 'Change',
    showMore: { one: 'Show {n} more', other: 'Show {n} more' },

    nextTitle: 'What to do next',
    nextClose:
      'The largest gaps come first, and in each the lowest answers. Start at the top; one step is enough for this week.',
    nextKeep: 'Nothing is behind. These steps keep the result standing.',
    nextNothing: 'Nothing to do follows from these answers yet.',
    why: '{gap} points short of {wanted}, and it {weight}: {sum}.',
    whyKeep: 'Nothing is behind here: this keeps it standing.',

    howTitle: 'How it was scored, with your numbers',
    howHelp:
      'Do the sum again: these are your own answers in points, in the order of the questions.',
    mean: '{sum} ÷ {n} = {score} of {max}',
    meanTooFew: 'no score: {n} answered in points, {needed} needed',
    limitMet: '{score} is at least {limit}: met',
    limitBelow: '{score} is under {limit}: not met',
    notCounted: 'Not counted: {list}.',
    countUnknown: { one: '{n} × I don’t know', other: '{n} × I don’t know' },
    countNotApplicable: { one: '{n} × not applicable', other: '{n} × not applicable' },
    countOpen: { one: '{n} without an answer', other: '{n} without an answer' },
    whole: 'The whole',
    wholeOf: '{sum} ÷ {n} = {score} of {max}: the mean of the parts that have a score',
    order: 'What comes first',
    reported:
      'You reported this yourself and nobody checked it. Scored by version {version} of the questions.',

    profile: {
      headlineTooFew: 'There are too few answers to say where you stand.',
      headlineNone:
        'You give social media no part in any of the {total} {unit}, so there is no gap to close.',
      headlineReached: 'You stand where you want to stand in all {total} {unit}.',
      headlineReachedPartly:
        'You stand where you want to stand in {n} of {total} {unit}; for the others something is still missing from the answers.',
      headlineBehind:
        'You stand where you want to stand in {n} of {total} {unit}; the largest gap is in {name}: {now} now, {wanted} wanted.',
      lowest: 'Lowest: {low}. Highest: {high}.',
      noScore: {
        one: '{names} has too few answers and stays out of the whole.',
        other: '{names} have too few answers and stay out of the whole.',
      },
      standsAt: 'Now: {level}',
      wants: 'Wanted: {level}',
      none: { wheel: 'no part', ladder: 'no phase' },
      notYet: 'not yet {level}',
      noAmbition: 'not decided',
      wheelTitle: 'The wheel as it stands, against the ambition',
      ladderTitle: 'The ladder as it stands, against the ambition',
      legendInner: 'Inner ring: {level}',
      legendOuter: 'Outer ring: {level}',
      legendMet: 'Solid: the level is reached',
      legendBelow: 'Hatched: it does not count yet',
      legendUnknown: 'Question mark: too few answers',
      legendAmbition: 'Dashed outline: your ambition',
      meanOf: '{mean} ({n} answered)',
      answeredOf: 'no score ({n} answered, {needed} needed)',
      status: {
        met: 'reached',
        below: 'not reached',
        gated: 'does not count yet: {level} comes first',
        unknown: 'cannot be said',
      },
      gapBehind: { one: '{n} level behind', other: '{n} levels behind' },
      gapBeyond: 'beyond the ambition',
      tooFewHelp: 'Too few answers to measure the gap for {name}: “{level}” cannot be said yet.',
      noAmbitionHelp:
        'No ambition has been chosen for {name} yet, so there is nothing to set the result against.',
      holdingHelp:
        'The lowest statements, and those without an answer, of the level that comes next.',
      why: '{gap}, and it {weight}: {sum}.',
      whyOpen: 'You have not said what you want here; this leads to the next level.',
      howEvery:
        'Look again: these are your own answers in points, level by level. A level is reached when every statement that applies reaches the limit.',
      every: '{values} of {limit}: {status}',
    },
    scale: {
      headlineTooFew: 'There are too few answers for a score.',
      strongest: 'Strongest: {high}. Weakest: {low}.',
      level: 'All {unit} have the same score: {score}.',
      begin: 'Begin with {name}: it lacks most, counted by its weight.',
      title: 'Scores by part, from 0 to {max}',
      legendBand: 'Shaded area: the range that your score falls in',
      holdingHelp: 'The lowest answers of the part that lacks most, counted by its weight.',
    },
    readiness: {
      headlineTooFew: 'There are too few answers about {names} to say whether the gate is open.',
      headlineShut:
        '{name} comes first: at {score} it stays under {limit}, so no customer role is advised yet.',
      headlineMissing:
        'The gate is open, but {names} must reach the limit before any customer role is advised.',
      headlineOpen: 'All {total} conditions are met. Begin with {names}.',
      headlineNoRole:
        'All {total} conditions are met, but no customer role gets what it asks or has enough answers.',
      pressureTitle: 'Opening up on purpose, for the pressure that it brings',
      title: 'The conditions as a gate, and the roles behind it',
      conditions: 'The conditions',
      roles: 'The customer roles',
      from: 'met from {limit}',
      met: 'met',
      below: 'not met',
      unknown: 'cannot be said',
      legendLimit: 'Upright line: the limit',
      open: 'Open: number {place}',
      shut: 'Shut',
      shutBy: 'first: {names}',
      shutRoles: {
        one: '{n} role that is shut, and why',
        other: '{n} roles that are shut, and why',
      },
      legendOpen: 'Solid: met, or open',
      legendShut: 'Hatched: not met, or shut',
      needs: '{name}: {score}, and {limit} is asked',
      needsUnknown: '{name}: too few answers, and {limit} is asked',
      reasons: 'Why here: {answers}',
      openTooFew: 'The conditions let it through, but its own questions have too few answers.',
      holdingHelp: 'The lowest answers, and missing ones, of the condition that stands in the way.',
      nextFirst:
        'First the condition that stands in the way. Start at the top; one step is enough for this week.',
      nextOpen: 'Begin with the first role that is open. One step is enough for this week.',
      whyCondition: '{gap} points short of the limit of {wanted}, and it {weight}: {sum}.',
      whyRole: 'Open, and number {place} with {score} of {max}.',
      whyAsked: 'Met, but {limit} is asked for {names}.',
    },
    preference: {
      how: 'Do the sum again: how often each was chosen, pair by pair, and how many choices you made.',
      headlineTooFew: 'There are too few choices to say what goes first.',
      title: 'Which won the choices between them',
      chosen: 'chosen {won} of {answered} times',
      columnShare: 'Share',
      columnWon: 'Chosen',
      against: 'Against {name}',
      wanted: 'what you want',
      wantedYes: 'yes',
      legendSize: 'Larger circle: larger share',
      legendLine:
        'A line is divided as the choices between two were; the dotted part was left open',
      legendWanted: 'Dashed ring: what you want',
      legendPosition: 'Diamond: the balance of all choices',
      functions: 'What this means for the four core functions',
      holdingHelp: 'Choices that went against what you want.',
      next: 'First what you want to win on and do not yet choose, then what leads in your choices. One step is enough for this week.',
      whyLead: '{name} leads in what you chose, with a share of {share}.',
      whyWanted: 'You want to win on {name}, and its share is {share}.',
      share: '{sum} ÷ {n} = {share}',
      lead: 'Lead: {first} − {second} = {lead}',
      leadClear: '{lead} is at least {limit}: clear',
      leadClose: '{lead} is under {limit}: not clear',
    },
    routes: {
      how: 'Do the sum again: what each of your answers speaks for, and how much it weighs.',
      headlineTooFew:
        'There are too few answers to say where to start: {n} given, {needed} needed.',
      headlineNothing:
        'No answer asks for a chapter first: choose what interests you, or take another assessment.',
      chaptersTitle: 'Where to start, in this order',
      assessment: 'Then take this assessment',
      begin: 'Begin with {title}',
      take: 'Take {title}',
      weight: 'weighs {n}',
      sum: '{sum} = {total}',
      columnStart: 'Starting point',
      columnSum: 'Weight',
    },
    history: {
      listTitle: 'All your answers',
      none: 'Nothing has been kept yet.',
      unnamed: 'Without a name',
      version: 'version {n} of the questions',
      answered: '{n} of {total} answered',
      current: 'open now',
      fromLink: 'from a link',
      fromFile: 'from a file',
      fromTeam: 'agreed with a team',
      open: 'Open',
      rename: 'Rename',
      renameField: 'New name',
      save: 'Save the name',
      cancel: 'Cancel',
      erase: 'Erase',
      choose: 'Compare',
      chooseHelp: 'Tick two to four to lay them side by side.',
      chooseFull: 'Four is the most that fit side by side: untick one first.',
      compareTitle: 'Side by side',
      chooseMore: 'Tick at least two above.',
      counted:
        'Only what all of them answered counts here: {n} of {total} questions. So the scores can differ from the results as they stand.',
      countedAll: 'All {total} questions count: all of them answered each one.',
      difference: 'Difference',
      noDifference: 'the same',
      comparePicture: 'Scores side by side, from 0 to {max}',
      changedTitle: 'Answers that changed',
      changedNone: 'No answer changed.',
      newTitle: 'Answered in one of them only',
      newHelp: 'These questions do not count in the comparison.',
      goneTitle: 'Questions that are no longer asked',
      goneHelp: 'They are kept to be read and do not count.',
      until: 'asked until version {n}',
      unknownQuestion: 'A question that this page does not know ({id})',
      versionsTitle: 'What changed between the versions',
      trendTitle: 'Over time',
      trendWhich: 'Of which answers',
      trendOf: 'Over time: {name}',
      trendHelp:
        'Every moment is scored by the rules of today, over the questions that are still asked.',
      trendVersion: 'Dotted upright line: a new version of the questions',
      dropped: {
        one: '{n} answer no longer counts',
        other: '{n} answers no longer count',
      },
      scale: 'Lines run from 0 to {max}; between brackets stands the change since the first time',
      date: 'Date',
      versionHead: 'Version of the questions',
    },
  },
  nl: {
    scaleOf: '{n} van {max}',
    tooFew: 'te weinig antwoorden',
    tooFewOf: 'te weinig antwoorden voor een score: {n} gegeven, {needed} nodig',
    answersBehind: '{n} van {total} beantwoord',
    noAnswer: 'nog geen antwoord',
    unknown: 'weet ik niet',
    notApplicable: 'niet van toepassing',
    weights: ['helpt de rest', 'telt mee', 'gaat voor de rest'],

    tableTitle: 'Hetzelfde in een tabel',
    columnName: 'Onderdeel',
    columnScore: 'Score',
    columnAnswers: 'Antwoorden',
    columnNow: 'Nu',
    columnTarget: 'Gewenst',
    columnGap: 'Afstand',
    legendAnswers: 'Stippen: je antwoorden',
    legendTarget: 'Gestippelde rand: wat je wilt',

    meaningTitle: 'Wat het betekent',
    target: 'Wat je wilt voor {name}',
    noTarget: 'Niet gekozen',
    targetMet: '{n} van {max}: voldaan',
    targetAsked: '{n} van {max}: nodig voor enkele rollen',
    gapPoints: { one: 'nog {points} punt te gaan', other: 'nog {points} punten te gaan' },
    gapUnder: '{points} boven wat je wilt',
    gapNone: 'zoals je het wilt',
    gapUnknown: 'niet te zeggen',
    unknownHelp: {
      one: 'Bij {n} vraag was het antwoord “weet ik niet”: vraag het de collega die het wel weet.',
      other:
        'Bij {n} vragen was het antwoord “weet ik niet”: vraag het de collega’s die het wel weten.',
    },
    tooFewHelp:
      'Te weinig antwoorden om iets over {name} te zeggen: er zijn er minstens {needed} nodig.',
    answerThese: 'Beantwoord de vragen over {name}',
    chapter: 'Lees het playbook {name}',

    movedTitle: 'Wat de uitslag het meest bepaalde',
    movedHelp:
      'Hoeveel punten elk antwoord de score van het onderdeel van het midden van de schaal wegtrok.',
    movedHelpLimit: 'Hoeveel punten elk antwoord het gemiddelde van de grens wegtrok.',
    movedHelpShare: 'Hoeveel elke keuze aan het aandeel van “{name}” trok.',
    movedUp: 'Trok omhoog',
    movedDown: 'Trok omlaag',
    movedNothing: 'Geen van je antwoorden.',
    youAnswered: 'Je antwoord: {answer}',
    holdingTitle: 'Wat in de weg staat',
    answerNow: 'Beantwoorden',
    changeAnswer: 'Wijzigen',
    showMore: { one: 'Nog {n} tonen', other: 'Nog {n} tonen' },

    nextTitle: 'Wat je nu kunt doen',
    nextClose:
      'De grootste afstand komt eerst, en daarbinnen het laagste antwoord. Begin bovenaan; één stap is genoeg voor deze week.',
    nextKeep: 'Er blijft niets achter. Met deze stappen houd je de uitslag overeind.',
    nextNothing: 'Uit deze antwoorden volgt nog niets wat je moet doen.',
    why: '{gap} punten onder {wanted}, en dit {weight}: {sum}.',
    whyKeep: 'Hier blijft niets achter: zo houd je het overeind.',

    howTitle: 'Hoe de score ontstond, met jouw getallen',
    howHelp: 'Reken het na: dit zijn je eigen antwoorden in punten, in de volgorde van de vragen.',
    mean: '{sum} ÷ {n} = {score} van {max}',
    meanTooFew: 'geen score: {n} in punten beantwoord, {needed} nodig',
    limitMet: '{score} is minstens {limit}: gehaald',
    limitBelow: '{score} is minder dan {limit}: niet gehaald',
    notCounted: 'Telt niet mee: {list}.',
    countUnknown: { one: '{n} × weet ik niet', other: '{n} × weet ik niet' },
    countNotApplicable: {
      one: '{n} × niet van toepassing',
      other: '{n} × niet van toepassing',
    },
    countOpen: { one: '{n} zonder antwoord', other: '{n} zonder antwoord' },
    whole: 'Het geheel',
    wholeOf: '{sum} ÷ {n} = {score} van {max}: het gemiddelde van de onderdelen met een score',
    order: 'Wat eerst komt',
    reported:
      'Je hebt dit zelf ingevuld en niemand heeft het nagekeken. Berekend met versie {version} van de vragen.',

    profile: {
      headlineTooFew: 'Er zijn te weinig antwoorden om te zeggen waar je staat.',
      headlineNone:
        'Je geeft sociale media in geen van de {total} {unit} een rol, dus er is geen afstand te overbruggen.',
      headlineReached: 'Je staat in alle {total} {unit} waar je wilt staan.',
      headlineReachedPartly:
        'Je staat in {n} van de {total} {unit} waar je wilt staan; voor de andere ontbreekt nog iets in de antwoorden.',
      headlineBehind:
        'Je staat in {n} van de {total} {unit} waar je wilt staan; de grootste afstand zit bij {name}: nu {now}, gewenst {wanted}.',
      lowest: 'Laagst: {low}. Hoogst: {high}.',
      noScore: {
        one: '{names} heeft te weinig antwoorden en telt niet mee in het geheel.',
        other: '{names} hebben te weinig antwoorden en tellen niet mee in het geheel.',
      },
      standsAt: 'Nu: {level}',
      wants: 'Gewenst: {level}',
      none: { wheel: 'geen rol', ladder: 'geen fase' },
      notYet: 'nog niet {level}',
      noAmbition: 'nog niet gekozen',
      wheelTitle: 'Het wiel zoals het er nu voor staat, naast de ambitie',
      ladderTitle: 'De ladder zoals die er nu voor staat, naast de ambitie',
      legendInner: 'Binnenring: {level}',
      legendOuter: 'Buitenring: {level}',
      legendMet: 'Effen: het niveau is gehaald',
      legendBelow: 'Gearceerd: het telt nog niet mee',
      legendUnknown: 'Vraagteken: te weinig antwoorden',
      legendAmbition: 'Gestippelde rand: je ambitie',
      meanOf: '{mean} ({n} beantwoord)',
      answeredOf: 'geen score ({n} beantwoord, {needed} nodig)',
      status: {
        met: 'gehaald',
        below: 'niet gehaald',
        gated: 'telt nog niet mee: eerst {level}',
        unknown: 'niet te zeggen',
      },
      gapBehind: { one: '{n} niveau te gaan', other: '{n} niveaus te gaan' },
      gapBeyond: 'verder dan de ambitie',
      tooFewHelp:
        'Te weinig antwoorden om de afstand voor {name} te bepalen: over “{level}” is nog niets te zeggen.',
      noAmbitionHelp:
        'Voor {name} is nog geen ambitie gekozen, dus valt er niets naast de uitslag te leggen.',
      holdingHelp: 'De laagste stellingen van het niveau dat hierna komt, en die zonder antwoord.',
      why: '{gap}, en dit {weight}: {sum}.',
      whyOpen: 'Je hebt hier nog niet gezegd wat je wilt; dit brengt je naar het volgende niveau.',
      howEvery:
        'Kijk het na: dit zijn je eigen antwoorden in punten, niveau voor niveau. Een niveau is gehaald als elke stelling die van toepassing is de grens haalt.',
      every: '{values} van {limit}: {status}',
    },
    scale: {
      headlineTooFew: 'Er zijn te weinig antwoorden voor een score.',
      strongest: 'Het sterkst: {high}. Het zwakst: {low}.',
      level: 'Alle {unit} hebben dezelfde score: {score}.',
      begin: 'Begin met {name}: daar ontbreekt het meest, het gewicht meegerekend.',
      title: 'Scores per onderdeel, van 0 tot {max}',
      legendBand: 'Getint vlak: het bereik waarin je score valt',
      holdingHelp:
        'De laagste antwoorden van het onderdeel waar het meest ontbreekt, het gewicht meegerekend.',
    },
    readiness: {
      headlineTooFew: 'Er zijn te weinig antwoorden over {names} om te zeggen of de poort open is.',
      headlineShut:
        '{name} komt eerst: met {score} blijft dat onder {limit}, dus er wordt nog geen klantrol aangeraden.',
      headlineMissing:
        'De poort is open. Haal eerst de grens bij {names}; pas dan wordt een klantrol aangeraden.',
      headlineOpen: 'Aan alle {total} voorwaarden is voldaan. Begin met {names}.',
      headlineNoRole:
        'Aan alle {total} voorwaarden is voldaan, maar geen klantrol krijgt wat hij vraagt of heeft genoeg antwoorden.',
      pressureTitle: 'Je met opzet openstellen, om de druk die dat geeft',
      title: 'De voorwaarden als poort, met daarachter de rollen',
      conditions: 'De voorwaarden',
      roles: 'De klantrollen',
      from: 'voldaan vanaf {limit}',
      met: 'voldaan',
      below: 'niet voldaan',
      unknown: 'niet te zeggen',
      legendLimit: 'Staande streep: de grens',
      open: 'Open: nummer {place}',
      shut: 'Dicht',
      shutBy: 'eerst: {names}',
      shutRoles: {
        one: '{n} rol die dicht is, en waarom',
        other: '{n} rollen die dicht zijn, en waarom',
      },
      legendOpen: 'Effen: voldaan, of open',
      legendShut: 'Gearceerd: niet voldaan, of dicht',
      needs: '{name}: {score}, en er is {limit} nodig',
      needsUnknown: '{name}: te weinig antwoorden, en er is {limit} nodig',
      reasons: 'Waarom hier: {answers}',
      openTooFew:
        'De voorwaarden laten de rol door, maar de eigen vragen hebben te weinig antwoorden.',
      holdingHelp:
        'De laagste antwoorden, en de ontbrekende, van de voorwaarde die in de weg staat.',
      nextFirst:
        'Eerst de voorwaarde die in de weg staat. Begin bovenaan; één stap is genoeg voor deze week.',
      nextOpen: 'Begin met de eerste rol die open is. Eén stap is genoeg voor deze week.',
      whyCondition: '{gap} punten onder de grens van {wanted}, en dit {weight}: {sum}.',
      whyRole: 'Open, en nummer {place} met {score} van {max}.',
      whyAsked: 'Voldaan, maar voor {names} is {limit} nodig.',
    },
    preference: {
      how: 'Reken het na: hoe vaak elk is gekozen, paar voor paar, en hoeveel keuzes je maakte.',
      headlineTooFew: 'Er zijn te weinig keuzes gemaakt om te zeggen wat voorgaat.',
      title: 'Wat de keuzes onderling won',
      chosen: '{won} van de {answered} keer gekozen',
      columnShare: 'Aandeel',
      columnWon: 'Gekozen',
      against: 'Tegen {name}',
      wanted: 'wat je wilt',
      wantedYes: 'ja',
      legendSize: 'Grotere cirkel: groter aandeel',
      legendLine:
        'Een lijn is verdeeld zoals de keuzes tussen twee uitvielen; het gestippelde deel bleef open',
      legendWanted: 'Gestippelde ring: wat je wilt',
      legendPosition: 'Ruit: het evenwicht van alle keuzes',
      functions: 'Wat dit betekent voor de vier kernfuncties',
      holdingHelp: 'Keuzes die ingaan tegen wat je wilt.',
      next: 'Eerst waarop je wilt winnen en nog niet kiest, dan wat vooropstaat in je keuzes. Eén stap is genoeg voor deze week.',
      whyLead: '{name} staat voorop in wat je koos, met een aandeel van {share}.',
      whyWanted: 'Je wilt winnen op {name}, en het aandeel is {share}.',
      share: '{sum} ÷ {n} = {share}',
      lead: 'Voorsprong: {first} − {second} = {lead}',
      leadClear: '{lead} is minstens {limit}: duidelijk',
      leadClose: '{lead} is minder dan {limit}: niet duidelijk',
    },
    routes: {
      how: 'Reken het na: waar elk van je antwoorden voor pleit, en hoe zwaar dat weegt.',
      headlineTooFew:
        'Er zijn te weinig antwoorden om te zeggen waar je begint: {n} gegeven, {needed} nodig.',
      headlineNothing:
        'Geen antwoord vraagt om een bepaald hoofdstuk: kies wat je interesseert, of doe een andere zelftest.',
      chaptersTitle: 'Waar je begint, in deze volgorde',
      assessment: 'Doe daarna deze zelftest',
      begin: 'Begin met {title}',
      take: 'Doe {title}',
      weight: 'weegt {n}',
      sum: '{sum} = {total}',
      columnStart: 'Startpunt',
      columnSum: 'Gewicht',
    },
    history: {
      listTitle: 'Al je antwoorden',
      none: 'Er is nog niets bewaard.',
      unnamed: 'Zonder naam',
      version: 'versie {n} van de vragen',
      answered: '{n} van {total} beantwoord',
      current: 'nu open',
      fromLink: 'uit een link',
      fromFile: 'uit een bestand',
      fromTeam: 'afgesproken met een team',
      open: 'Openen',
      rename: 'Naam wijzigen',
      renameField: 'Nieuwe naam',
      save: 'Naam bewaren',
      cancel: 'Annuleren',
      erase: 'Wissen',
      choose: 'Vergelijken',
      chooseHelp: 'Kruis er twee tot vier aan om ze naast elkaar te leggen.',
      chooseFull: 'Er passen er hooguit vier naast elkaar: haal eerst een kruisje weg.',
      compareTitle: 'Naast elkaar',
      chooseMore: 'Kruis hierboven minstens twee keer aan.',
      counted:
        'Hier telt alleen wat overal is beantwoord: {n} van de {total} vragen. De scores kunnen dus afwijken van de uitslagen zelf.',
      countedAll: 'Alle {total} vragen tellen mee: ze zijn overal beantwoord.',
      difference: 'Verschil',
      noDifference: 'gelijk',
      comparePicture: 'Scores naast elkaar, van 0 tot {max}',
      changedTitle: 'Antwoorden die veranderden',
      changedNone: 'Er is geen antwoord veranderd.',
      newTitle: 'Maar in één ervan beantwoord',
      newHelp: 'Deze vragen tellen niet mee in de vergelijking.',
      goneTitle: 'Vragen die niet meer worden gesteld',
      goneHelp: 'Je kunt ze nog lezen, maar ze tellen niet mee.',
      until: 'gesteld tot en met versie {n}',
      unknownQuestion: 'Een vraag die deze pagina niet kent ({id})',
      versionsTitle: 'Wat er tussen de versies veranderde',
      trendTitle: 'Door de tijd',
      trendWhich: 'Van welke antwoorden',
      trendOf: 'Door de tijd: {name}',
      trendHelp:
        'Elk moment is berekend met de regels van nu, over de vragen die nog worden gesteld.',
      trendVersion: 'Gestippelde staande lijn: een nieuwe versie van de vragen',
      dropped: {
        one: '{n} antwoord telt niet meer mee',
        other: '{n} antwoorden tellen niet meer mee',
      },
      scale:
        'Lijnen lopen van 0 tot {max}; tussen haakjes staat de verandering sinds de eerste keer',
      date: 'Datum',
      versionHead: 'Versie van de vragen',
    },
  },
} satisfies Record<Lang, ResultLabels>;
