import type { Plural } from './format';
import type { Lang } from './languages';

/** Strings of the frame around an assessment, which the server writes. */
export interface AssessmentFrameLabels {
  measures: string;
  scoring: string;
  example: string;
  limits: string;
  minutes: Plural;
  questions: Plural;
  /** How a check is scored and what it does not claim. */
  checkIntro: string;
}

/** Strings of a profile assessment. */
export interface ProfileLabels {
  /** The empty worksheet, on paper and without JavaScript. */
  worksheet: string;
  worksheetHelp: string;
  statement: string;
  notApplicable: string;
  unknown: string;
  notApplicableShort: string;
  unknownShort: string;
  ambition: string;

  begin: string;
  beginHelp: string;
  start: string;
  showWorksheet: string;
  resume: string;
  resumeHelp: string;
  goOn: string;
  toResult: string;
  toReview: string;
  erase: string;
  erased: string;
  undo: string;
  startFresh: string;

  questionOf: string;
  pageOf: string;
  progress: string;
  oneByOne: string;
  perPage: string;
  layout: string;
  back: string;
  next: string;
  review: string;
  scaleOf: string;

  saved: string;
  unavailable: string;
  full: string;
  damaged: string;
  asideHelp: string;
  download: string;
  eraseAside: string;
  asideErased: string;
  otherTab: string;
  otherTabErased: string;

  reviewTitle: string;
  reviewHelp: string;
  unanswered: Plural;
  allAnswered: string;
  firstUnanswered: string;
  noAnswer: string;
  change: string;
  showResult: string;

  resultTitle: string;
  headlineTooFew: string;
  headlineNone: string;
  headlineReached: string;
  headlineReachedPartly: string;
  headlineBehind: string;
  standsAt: string;
  wants: string;
  none: string;
  notYet: string;
  tooFew: string;
  noAmbition: string;

  wheelTitle: string;
  legendInner: string;
  legendOuter: string;
  legendMet: string;
  legendBelow: string;
  legendAmbition: string;
  tableTitle: string;
  columnName: string;
  columnNow: string;
  columnAmbition: string;
  columnGap: string;
  meanOf: string;
  answeredOf: string;
  gapBehind: Plural;
  gapNone: string;
  gapBeyond: string;
  gapUnknown: string;
  gated: string;

  wordsTitle: string;
  tooFewHelp: string;
  noAmbitionHelp: string;
  unknownHelp: Plural;
  answerThese: string;
  chapter: string;

  movedTitle: string;
  movedUp: string;
  movedDown: string;
  movedNothing: string;

  nextTitle: string;
  nextClose: string;
  nextKeep: string;
  nextNothing: string;
  print: string;
  takenOn: string;
}

/** Strings of a check: questions with a right answer. */
export interface CheckLabels {
  /** The link to the page with all answers. */
  answers: string;
  /** The link to where an answer is argued. */
  argued: string;
  chooseAll: string;
  check: string;
  again: string;
  chooseFirst: string;
  right: string;
  wrong: string;
  rightOption: string;
  announceRight: string;
  announceWrong: string;
  answered: string;
  score: string;
  readAgain: string;
  readQuestion: string;
  startAgain: string;
}

interface AssessmentMessages {
  frame: AssessmentFrameLabels;
  profile: ProfileLabels;
  check: CheckLabels;
}

export const assessmentMessages = {
  en: {
    frame: {
      measures: 'What it measures',
      scoring: 'How it is scored',
      example: 'A worked example',
      limits: 'What it does not claim',
      minutes: { one: 'about {n} minute', other: 'about {n} minutes' },
      questions: { one: '{n} question', other: '{n} questions' },
      checkIntro:
        'A question is right only when every right option is chosen and no other. This is practice, no exam, and nothing is kept.',
    },
    profile: {
      worksheet: 'Worksheet',
      worksheetHelp:
        'Circle one box for each statement. Count only the numbers; “n/a” and “?” are left out of the mean.',
      statement: 'Statement',
      notApplicable: 'Not applicable',
      unknown: 'I don’t know',
      notApplicableShort: 'n/a',
      unknownShort: '?',
      ambition: 'Ambition',
      begin: 'Take the assessment',
      beginHelp:
        'Alone or as a team. Your answers stay in this browser; you can stop at any time and go on later.',
      start: 'Start',
      showWorksheet: 'Show the worksheet to print',
      resume: 'Go on where you stopped',
      resumeHelp: 'You answered {n} of {total} questions; last change on {date}.',
      goOn: 'Go on',
      toResult: 'See the result',
      toReview: 'Review the answers',
      erase: 'Erase my answers',
      erased: 'Your answers have been erased.',
      undo: 'Undo',
      startFresh: 'Back to the start',
      questionOf: 'Question {n} of {total}',
      pageOf: 'Page {n} of {total}',
      progress: 'Questions answered',
      oneByOne: 'One question at a time',
      perPage: 'All questions of a function on one page',
      layout: 'Show',
      back: 'Back',
      next: 'Next',
      review: 'Review',
      scaleOf: '{n} of {max}',
      saved: 'Saved in this browser.',
      unavailable:
        'Not saved: this browser does not let the page keep anything. Your answers are gone when you close the page, so print the result.',
      full: 'Not saved: the storage of this browser is full. Your answers are gone when you close the page, so print the result.',
      damaged:
        'Answers kept here earlier could not be read. They are not used and not thrown away.',
      asideHelp: 'Answers that could not be read are kept aside. Download them, or erase them.',
      download: 'Download what was kept',
      eraseAside: 'Erase what was kept aside',
      asideErased: 'What was kept aside has been erased.',
      otherTab: 'The answers were changed in another tab; you now see those.',
      otherTabErased: 'The answers were erased in another tab.',
      reviewTitle: 'Review your answers',
      reviewHelp: 'Check what you answered and change what is not right. Then see the result.',
      unanswered: { one: '{n} question has no answer.', other: '{n} questions have no answer.' },
      allAnswered: 'Every question has an answer.',
      firstUnanswered: 'Go to the first one',
      noAnswer: 'No answer',
      change: 'Change',
      showResult: 'Show the result',
      resultTitle: 'Your result',
      headlineTooFew: 'There are too few answers to say where you stand.',
      headlineNone:
        'You give social media no part in any of the {total} {unit}, so there is no gap to close.',
      headlineReached: 'You stand where you want to stand in all {total} {unit}.',
      headlineReachedPartly:
        'You stand where you want to stand in {n} of {total} {unit}; for the others something is still missing from the answers.',
      headlineBehind:
        'You stand where you want to stand in {n} of {total} {unit}; the largest gap is in {name}: {now} now, {wanted} wanted.',
      standsAt: 'Now',
      wants: 'Wanted',
      none: 'no part',
      notYet: 'not yet supporting',
      tooFew: 'too few answers',
      noAmbition: 'not decided',
      wheelTitle: 'The wheel as it stands, against the ambition',
      legendInner: 'Inner ring: {level}',
      legendOuter: 'Outer ring: {level}',
      legendMet: 'Solid: the level is reached',
      legendBelow: 'Hatched: it does not count yet',
      legendAmbition: 'Dashed outline: your ambition',
      tableTitle: 'The same in a table: the mean of each ring, from 0 to {max}',
      columnName: 'Function',
      columnNow: 'Stands at',
      columnAmbition: 'Ambition',
      columnGap: 'Gap',
      meanOf: '{mean} ({n} answered)',
      answeredOf: 'no score ({n} answered, {needed} needed)',
      gapBehind: { one: '{n} level behind', other: '{n} levels behind' },
      gapNone: 'none',
      gapBeyond: 'beyond the ambition',
      gapUnknown: 'cannot be said',
      gated: 'does not count yet: {level} comes first',
      wordsTitle: 'The gap in words',
      tooFewHelp:
        'Too few answers with a number to measure the gap for {name}: a ring needs at least {needed}.',
      noAmbitionHelp:
        'No ambition has been chosen for {name} yet, so there is nothing to set the wheel against.',
      unknownHelp: {
        one: 'To {n} statement the answer was “I don’t know”: ask the colleague who does.',
        other: 'To {n} statements the answer was “I don’t know”: ask the colleagues who do.',
      },
      answerThese: 'Answer the questions about {name}',
      chapter: 'Read the playbook {name}',
      movedTitle: 'What moved it most',
      movedUp: 'Pulled up',
      movedDown: 'Pulled down',
      movedNothing: 'Nothing stands out.',
      nextTitle: 'What to do next',
      nextClose:
        'The lowest statements in the ring that comes first. Start at the top; one step is enough for this week.',
      nextKeep:
        'No gap to close. These statements are the lowest in the rings you have: they keep the result standing.',
      nextNothing: 'Nothing to do follows from these answers.',
      print: 'Print the result',
      takenOn: 'Answers of {date}',
    },
    check: {
      answers: 'Answers and reasons',
      argued: 'Where the chapter argues this',
      chooseAll: 'Choose all that are right.',
      check: 'Check answer',
      again: 'Try again',
      chooseFirst: 'Choose an answer first.',
      right: 'Right',
      wrong: 'Not right',
      rightOption: 'right answer',
      announceRight: 'Question {n}: right.',
      announceWrong: 'Question {n}: not right. The reasons stand with the options.',
      answered: '{n} of {total} checked',
      score: '{n} of {total} right',
      readAgain: 'Read again:',
      readQuestion: 'the part that question {n} is about',
      startAgain: 'Start again',
    },
  },
  nl: {
    frame: {
      measures: 'Wat de zelftest meet',
      scoring: 'Hoe de score ontstaat',
      example: 'Een uitgewerkt voorbeeld',
      limits: 'Wat de uitslag niet zegt',
      minutes: { one: 'ongeveer {n} minuut', other: 'ongeveer {n} minuten' },
      questions: { one: '{n} vraag', other: '{n} vragen' },
      checkIntro:
        'Een vraag is pas goed als je alle juiste opties kiest en geen andere. Dit is oefenen, geen examen, en er wordt niets bewaard.',
    },
    profile: {
      worksheet: 'Werkblad',
      worksheetHelp:
        'Omcirkel per stelling één vakje. Alleen de getallen tellen; “n.v.t.” en “?” blijven buiten het gemiddelde.',
      statement: 'Stelling',
      notApplicable: 'Niet van toepassing',
      unknown: 'Weet ik niet',
      notApplicableShort: 'n.v.t.',
      unknownShort: '?',
      ambition: 'Ambitie',
      begin: 'Doe de zelftest',
      beginHelp:
        'Alleen of met je team. Je antwoorden blijven in deze browser; je kunt altijd stoppen en later verdergaan.',
      start: 'Beginnen',
      showWorksheet: 'Werkblad tonen om te printen',
      resume: 'Ga verder waar je was',
      resumeHelp: 'Je hebt {n} van de {total} vragen beantwoord; laatst gewijzigd op {date}.',
      goOn: 'Verdergaan',
      toResult: 'Uitslag bekijken',
      toReview: 'Antwoorden nalopen',
      erase: 'Mijn antwoorden wissen',
      erased: 'Je antwoorden zijn gewist.',
      undo: 'Ongedaan maken',
      startFresh: 'Terug naar het begin',
      questionOf: 'Vraag {n} van {total}',
      pageOf: 'Pagina {n} van {total}',
      progress: 'Beantwoorde vragen',
      oneByOne: 'Eén vraag tegelijk',
      perPage: 'Alle vragen van een functie op één pagina',
      layout: 'Weergave',
      back: 'Terug',
      next: 'Volgende',
      review: 'Nalopen',
      scaleOf: '{n} van {max}',
      saved: 'Bewaard in deze browser.',
      unavailable:
        'Niet bewaard: deze browser laat de pagina niets opslaan. Sluit je de pagina, dan zijn je antwoorden weg. Print daarom de uitslag.',
      full: 'Niet bewaard: de opslag van deze browser is vol. Sluit je de pagina, dan zijn je antwoorden weg. Print daarom de uitslag.',
      damaged:
        'Eerder bewaarde antwoorden zijn niet te lezen. Ze worden niet gebruikt, maar ook niet weggegooid.',
      asideHelp: 'Onleesbare antwoorden zijn apart gezet. Download ze of wis ze.',
      download: 'Downloaden wat bewaard was',
      eraseAside: 'Wissen wat apart gezet is',
      asideErased: 'Wat apart gezet was, is gewist.',
      otherTab: 'De antwoorden zijn in een ander tabblad gewijzigd; die zie je nu.',
      otherTabErased: 'De antwoorden zijn in een ander tabblad gewist.',
      reviewTitle: 'Loop je antwoorden na',
      reviewHelp:
        'Kijk wat je hebt geantwoord en pas aan wat niet klopt. Bekijk daarna de uitslag.',
      unanswered: {
        one: '{n} vraag is niet beantwoord.',
        other: '{n} vragen zijn niet beantwoord.',
      },
      allAnswered: 'Alle vragen zijn beantwoord.',
      firstUnanswered: 'Naar de eerste',
      noAnswer: 'Geen antwoord',
      change: 'Wijzigen',
      showResult: 'Toon de uitslag',
      resultTitle: 'Je uitslag',
      headlineTooFew: 'Er zijn te weinig antwoorden om te zeggen waar je staat.',
      headlineNone:
        'Je geeft sociale media in geen van de {total} {unit} een rol, dus er is geen afstand te overbruggen.',
      headlineReached: 'Je staat in alle {total} {unit} waar je wilt staan.',
      headlineReachedPartly:
        'Je staat in {n} van de {total} {unit} waar je wilt staan; voor de andere ontbreekt nog iets in de antwoorden.',
      headlineBehind:
        'Je staat in {n} van de {total} {unit} waar je wilt staan; de grootste afstand zit bij {name}: nu {now}, gewenst {wanted}.',
      standsAt: 'Nu',
      wants: 'Gewenst',
      none: 'geen rol',
      notYet: 'nog niet ondersteunend',
      tooFew: 'te weinig antwoorden',
      noAmbition: 'nog niet gekozen',
      wheelTitle: 'Het wiel zoals het er nu voor staat, naast de ambitie',
      legendInner: 'Binnenring: {level}',
      legendOuter: 'Buitenring: {level}',
      legendMet: 'Effen: het niveau is gehaald',
      legendBelow: 'Gearceerd: het telt nog niet mee',
      legendAmbition: 'Gestippelde rand: je ambitie',
      tableTitle: 'Hetzelfde in een tabel: het gemiddelde per ring, van 0 tot {max}',
      columnName: 'Functie',
      columnNow: 'Staat op',
      columnAmbition: 'Ambitie',
      columnGap: 'Afstand',
      meanOf: '{mean} ({n} beantwoord)',
      answeredOf: 'geen score ({n} beantwoord, {needed} nodig)',
      gapBehind: { one: '{n} niveau te gaan', other: '{n} niveaus te gaan' },
      gapNone: 'geen',
      gapBeyond: 'verder dan de ambitie',
      gapUnknown: 'niet te zeggen',
      gated: 'telt nog niet mee: eerst {level}',
      wordsTitle: 'De afstand in woorden',
      tooFewHelp:
        'Te weinig antwoorden met een getal om de afstand voor {name} te bepalen: een ring heeft er minstens {needed} nodig.',
      noAmbitionHelp:
        'Voor {name} is nog geen ambitie gekozen, dus valt er niets naast het wiel te leggen.',
      unknownHelp: {
        one: 'Bij {n} stelling was het antwoord “weet ik niet”: vraag het de collega die het wel weet.',
        other:
          'Bij {n} stellingen was het antwoord “weet ik niet”: vraag het de collega’s die het wel weten.',
      },
      answerThese: 'Beantwoord de vragen over {name}',
      chapter: 'Lees het playbook {name}',
      movedTitle: 'Wat de uitslag het meest bepaalde',
      movedUp: 'Trok omhoog',
      movedDown: 'Trok omlaag',
      movedNothing: 'Er springt niets uit.',
      nextTitle: 'Wat je nu kunt doen',
      nextClose:
        'De laagste stellingen in de ring die eerst aan de beurt is. Begin bovenaan; één stap is genoeg voor deze week.',
      nextKeep:
        'Er is geen afstand te overbruggen. Deze stellingen scoren het laagst in de ringen die je hebt: zo houd je de uitslag overeind.',
      nextNothing: 'Uit deze antwoorden volgt niets wat je moet doen.',
      print: 'Uitslag printen',
      takenOn: 'Antwoorden van {date}',
    },
    check: {
      answers: 'Antwoorden en toelichting',
      argued: 'Waar het playbook dit uitlegt',
      chooseAll: 'Kies alles wat juist is.',
      check: 'Antwoord nakijken',
      again: 'Opnieuw proberen',
      chooseFirst: 'Kies eerst een antwoord.',
      right: 'Goed',
      wrong: 'Niet goed',
      rightOption: 'juist antwoord',
      announceRight: 'Vraag {n}: goed.',
      announceWrong: 'Vraag {n}: niet goed. De uitleg staat bij de opties.',
      answered: '{n} van {total} nagekeken',
      score: '{n} van {total} goed',
      readAgain: 'Lees terug:',
      readQuestion: 'het stuk waar vraag {n} over gaat',
      startAgain: 'Opnieuw beginnen',
    },
  },
} satisfies Record<Lang, AssessmentMessages>;
