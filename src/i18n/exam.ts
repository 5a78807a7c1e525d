import type { Plural } from './format';
import type { Lang } from './languages';

/** Strings of the pages about a belt, which the server writes. */
export interface ExamPageLabels {
  measures: string;
  facts: string;
  scoring: string;
  example: string;
  limits: string;
  sources: string;
  changes: string;
  changed: string;
  needsScript: string;
  worksheet: string;
  worksheetHelp: string;
  worksheetName: string;
  worksheetDate: string;
  answersLink: string;
  answersTitle: string;
  answersSummary: string;
  answersIntro: string;
}

/** Strings of how a question looks, on paper and on the screen. */
export interface QuestionLabels {
  orderPaper: string;
  matchPaper: string;
  answerPaper: string;
  case: string;
  part: string;
  rightSides: string;
  left: string;
  right: string;

  /** A question with its answer. */
  rightOption: string;
  yourRightAnswer: string;
  yourWrongAnswer: string;
  rightOrder: string;
  yourOrder: string;
  rightNumber: string;
  between: string;
  yourNumber: string;
  belongs: string;
  youChose: string;
  notAnswered: string;
  partRight: string;
  partWrong: string;
  why: string;
  argued: string;
}

/** Strings of the start, which come with the page. */
export interface ExamStartLabels {
  title: string;
  intro: string;

  practice: string;
  practiceHelp: string;
  practiceKnown: string;
  chapterKnown: string;
  scope: string;
  scopeAll: string;
  scopeNotYet: string;
  scopeChapter: string;
  practiceStart: string;
  practiceGoOn: string;
  practiceRound: string;
  practiceErase: string;
  key: string;
  keyRight: string;
  keyWrong: string;
  keyNew: string;

  exam: string;
  examHelp: string;
  examPass: string;
  examClock: string;
  time: string;
  timeHelp: string;
  minutes: Plural;
  withExtra: string;
  extra: readonly [string, string, string];
  noLimit: string;
  examStart: string;
  goingOn: string;
  goingOnLeft: string;
  goingOnNoLimit: string;
  goingOnAnswered: string;
  goOn: string;
  timeUp: string;
  seeResult: string;
  giveUp: string;
  lessThanMinute: string;
  minutesLeft: Plural;

  history: string;
  historyHelp: string;
  passed: string;
  notPassed: string;
  attempt: string;
  look: string;
  lookAt: string;
  erase: string;
  eraseAt: string;
  undo: string;

  loading: string;
  loadFailed: string;
  tryAgain: string;

  /** What is said in the status line. */
  erased: string;
  practiceErased: string;
  restored: string;
  otherTab: string;
  asideErased: string;
  unavailable: string;
  full: string;
  damaged: string;
  asideHelp: string;
  download: string;
  eraseAside: string;
}

/** Strings of practice, exam and result, which come with the questions when the reader starts. */
export interface ExamRoomLabels extends QuestionLabels {
  toStart: string;
  questionOf: string;
  answeredOf: string;
  progress: string;
  back: string;
  next: string;
  keepGoing: string;

  orderHelp: string;
  moveUp: string;
  moveDown: string;
  moved: string;
  atTop: string;
  atBottom: string;
  matchHelp: string;
  choose: string;
  twice: string;
  numberHelp: string;
  numberProblems: {
    'not-a-number': string;
    'other-notation': string;
    grouping: string;
    ambiguous: string;
  };

  /** Practice. */
  practiceDone: string;
  practiceAgainLater: Plural;
  check: string;
  answerFirst: string;
  orderFirst: string;
  goodTitle: string;
  badTitle: string;
  comesAgain: string;
  lastOne: string;
  announceRight: string;
  announceWrong: string;
  roundDone: string;
  roundClean: string;
  roundMissed: Plural;
  practiseMissed: string;
  practiseOther: string;

  /** The exam. */
  clock: string;
  hide: string;
  show: string;
  hideClock: string;
  showClock: string;
  noLimit: string;
  clockHidden: string;
  lessThanMinute: string;
  seconds: Plural;
  minutesLeft: Plural;
  half: string;
  five: string;
  one: string;
  up: string;
  mark: string;
  overview: string;
  overviewTitle: string;
  overviewHelp: string;
  allAnswered: string;
  openQuestions: Plural;
  openNumber: string;
  listAll: string;
  isAnswered: string;
  isOpen: string;
  isMarked: string;
  toQuestion: string;
  handIn: string;
  handInOpen: string;
  pause: string;
  keptGoing: string;
  notKept: string;
  handedInElsewhere: string;
  changedElsewhere: string;
  erasedElsewhere: string;
  goneQuestions: Plural;

  /** The result. */
  passedTitle: string;
  notPassedTitle: string;
  passedSentence: string;
  notPassedSentence: string;
  byClock: string;
  resultReady: string;
  byChapter: string;
  byChapterHelp: string;
  chapter: string;
  rightOf: string;
  share: string;
  readAgain: string;
  nothingToRead: string;
  missedTitle: string;
  missedHelp: string;
  missedNone: string;
  missedQuestion: string;
  practiseThese: string;
  otherVersion: string;
  allAnswers: string;

  /** The record on paper. */
  record: string;
  recordHelp: string;
  recordName: string;
  recordNameHelp: string;
  print: string;
  recordSite: string;
  recordTitle: string;
  recordOf: string;
  recordNoName: string;
  recordPassed: string;
  recordNotPassed: string;
  recordDate: string;
  recordScore: string;
  recordScoreValue: string;
  recordThreshold: string;
  recordThresholdValue: string;
  recordTime: string;
  recordTimeValue: string;
  recordTimeNoLimit: string;
  recordTimeUp: string;
  recordPool: string;
  recordPoolValue: string;
  recordDeclared: string;
  usedMinutes: Plural;
  usedSeconds: Plural;
}

interface ExamMessages {
  page: ExamPageLabels;
  start: ExamStartLabels;
  room: ExamRoomLabels;
}

export const examMessages = {
  en: {
    page: {
      measures: 'What it measures',
      facts:
        '{drawn} questions drawn from {pool}, {minutes} minutes, passed from {needed} right answers.',
      scoring: 'How it is scored',
      example: 'A worked example',
      limits: 'What it does not claim',
      sources: 'Sources',
      changes: 'What changed in the questions',
      changed: 'Version {version}, {date}.',
      needsScript:
        'Practice and exam need JavaScript. Without it, work through all questions on paper; the worksheet stands below.',
      worksheet: 'All questions on paper',
      worksheetHelp:
        'To print, or to work through together. The answers are on a page of their own.',
      worksheetName: 'Name',
      worksheetDate: 'Date',
      answersLink: 'Answers and reasons',
      answersTitle: '{title}: answers',
      answersSummary: 'All {n} questions with the right answers and the reason for each.',
      answersIntro:
        'Numbers and letters are those of the worksheet. In practice and exam everything stands in another order.',
    },
    start: {
      title: 'Practise, or take the exam',
      intro: 'What you do here stays in this browser.',

      practice: 'Practise',
      practiceHelp:
        'One question at a time, with the reasons at once. What you had wrong comes again at the end. No clock.',
      practiceKnown: 'Right at your latest try: {n} of {total}.',
      chapterKnown: '{n} of {total} right',
      scope: 'Practise with',
      scopeAll: 'all {n} questions',
      scopeNotYet: 'what was not right yet ({n})',
      scopeChapter: '{title} ({n})',
      practiceStart: 'Start practising',
      practiceGoOn: 'Go on practising',
      practiceRound: 'You are in a round: {n} of {total} done.',
      practiceErase: 'Erase my practice',
      key: 'One square is one question',
      keyRight: 'right',
      keyWrong: 'not right yet',
      keyNew: 'not practised',

      exam: 'Take the exam',
      examHelp:
        '{drawn} questions, drawn from {pool}. You can go back and change answers until you hand in, and you hear nothing about right or wrong before.',
      examPass: 'You pass with {needed} right answers of {drawn} ({share} per cent).',
      examClock:
        'The clock goes on when you close the tab; your answers are kept, and you can come back.',
      time: 'How much time do you want?',
      timeHelp: 'Choose what you need. It changes nothing about passing.',
      minutes: { one: '{n} minute', other: '{n} minutes' },
      withExtra: '{minutes} ({extra})',
      extra: ['a quarter more', 'half as much again', 'twice the time'],
      noLimit: 'no time limit (the record says so)',
      examStart: 'Begin the exam',
      goingOn: 'An exam is going on',
      goingOnLeft: 'Begun on {date}; {left}.',
      goingOnNoLimit: 'Begun on {date}, without a time limit.',
      goingOnAnswered: '{n} of {total} answered.',
      goOn: 'Go on with the exam',
      timeUp: 'The time of your exam of {date} is up. What you had answered has been kept.',
      seeResult: 'See the result',
      giveUp: 'Stop without a result',
      lessThanMinute: 'less than a minute left',
      minutesLeft: { one: 'about {n} minute left', other: 'about {n} minutes left' },

      history: 'Your attempts',
      historyHelp: 'Kept in this browser only.',
      passed: 'Passed',
      notPassed: 'Not passed',
      attempt: '{right} of {total} right ({share} per cent)',
      look: 'Look at it',
      lookAt: 'Look at it: attempt of {date}',
      erase: 'Erase',
      eraseAt: 'Erase the attempt of {date}',
      undo: 'Undo',

      loading: 'Getting the questions …',
      loadFailed:
        'The questions did not arrive. Check the connection and try again. What you have kept is safe.',
      tryAgain: 'Try again',

      erased: 'Erased.',
      practiceErased: 'Your practice has been erased.',
      restored: 'It is back.',
      otherTab: 'Something changed in another tab; you see it now.',
      asideErased: 'What was kept aside has been erased.',
      unavailable:
        'Nothing is kept: this browser does not let the page keep anything. Practice and exam work, but close the page and they are gone. Print the record before you do.',
      full: 'Not kept: the storage of this browser is full. Erase attempts that you no longer need, or print the record before you close the page.',
      damaged: 'Something kept here earlier could not be read. It is not used and not thrown away.',
      asideHelp: 'What could not be read is kept aside. Download it, or erase it.',
      download: 'Download what was kept',
      eraseAside: 'Erase what was kept aside',
    },
    room: {
      orderPaper: 'Number the steps in the right order.',
      matchPaper: 'Write the right letter behind each number.',
      answerPaper: 'Answer',
      case: 'Situation',
      part: 'Part {n}',
      rightSides: 'What to choose from',
      left: 'This',
      right: 'belongs to',

      rightOption: 'right answer',
      yourRightAnswer: 'your answer, right',
      yourWrongAnswer: 'your answer, not right',
      rightOrder: 'The right order',
      yourOrder: 'Your order',
      rightNumber: 'The right answer is {answer} {unit}.',
      between: 'Anything from {from} to {to} counts.',
      yourNumber: 'You answered {answer} {unit}.',
      belongs: 'What belongs together',
      youChose: 'You chose: {text}',
      notAnswered: 'You did not answer this.',
      partRight: 'Right',
      partWrong: 'Not right',
      why: 'Why:',
      argued: 'Read: {title}',

      toStart: 'Back to the start',
      questionOf: 'Question {n} of {total}',
      answeredOf: '{n} of {total} answered',
      progress: 'Progress',
      back: 'Back',
      next: 'Next',
      keepGoing: 'Next question',

      orderHelp:
        'Put the steps in order with the buttons, the first on top. At least one stands in the wrong place.',
      moveUp: 'Up: {text}',
      moveDown: 'Down: {text}',
      moved: '“{text}” is now number {n} of {total}.',
      atTop: '“{text}” stands on top.',
      atBottom: '“{text}” stands at the bottom.',
      matchHelp: 'Choose for each line what belongs to it. Each letter fits one line only.',
      choose: 'Choose …',
      twice: 'You chose {letters} more than once.',
      numberHelp: 'Only the number, such as 12.5.',
      numberProblems: {
        'not-a-number':
          'This is not read as a number. Write digits only, such as 12.5; the unit stands behind the field.',
        'other-notation':
          'This is how Dutch writes numbers. Use a point before decimals, such as 12.5.',
        grouping: 'The thousands are not in groups of three. Write 1234 or 1,234.',
        ambiguous:
          'This could mean two things. Write the thousands without a sign (1234), or one more decimal (1.2340).',
      },

      practiceDone: '{n} of {total} done',
      practiceAgainLater: { one: '{n} comes again', other: '{n} come again' },
      check: 'Check answer',
      answerFirst: 'Answer first; every part needs an answer.',
      orderFirst: 'Move at least one step first.',
      goodTitle: 'Right',
      badTitle: 'Not right',
      comesAgain: 'This question comes again at the end.',
      lastOne: 'See how it went',
      announceRight: 'Right.',
      announceWrong: 'Not right. The reasons stand below.',
      roundDone: 'All {total} questions are right',
      roundClean: 'Every one of them at the first try.',
      roundMissed: {
        one: '{n} of them took more than one try. This is where to read:',
        other: '{n} of them took more than one try. This is where to read:',
      },
      practiseMissed: 'Practise these once more',
      practiseOther: 'Choose something else',

      clock: 'Time left',
      hide: 'Hide',
      show: 'Show',
      hideClock: 'Hide the clock',
      showClock: 'Show the clock',
      noLimit: 'No time limit',
      clockHidden: 'Clock hidden',
      lessThanMinute: 'less than a minute left',
      seconds: { one: '{n} second left', other: '{n} seconds left' },
      minutesLeft: { one: '{n} minute left', other: '{n} minutes left' },
      half: 'Half of the time has passed.',
      five: 'Five minutes left.',
      one: 'One minute left. At the end your answers are handed in as they are.',
      up: 'The time is up. Your answers have been handed in.',
      mark: 'Come back to this one',
      overview: 'Overview and handing in',
      overviewTitle: 'Before you hand in',
      overviewHelp:
        'You can still change everything. You pass with {needed} right answers of {total}.',
      allAnswered: 'All questions are answered.',
      openQuestions: {
        one: '{n} question has no complete answer. It counts as not right.',
        other: '{n} questions have no complete answer. They count as not right.',
      },
      openNumber: 'What stands in the field is not read as a number.',
      listAll: 'All questions',
      isAnswered: 'answered',
      isOpen: 'not answered',
      isMarked: 'come back',
      toQuestion: 'Go to question {n}',
      handIn: 'Hand in',
      handInOpen: 'Hand in all the same',
      pause: 'To the start (the exam goes on)',
      keptGoing: 'Your answers are kept in this browser. The clock goes on when you close the tab.',
      notKept: 'This browser keeps nothing for this page: leave it and this exam is gone.',
      handedInElsewhere: 'This exam was handed in in another tab.',
      changedElsewhere: 'Answers changed in another tab; you see them now.',
      erasedElsewhere: 'This exam was erased in another tab. It goes on here and is kept again.',
      goneQuestions: {
        one: '{n} question of this exam is no longer in the pool, and does not count.',
        other: '{n} questions of this exam are no longer in the pool, and do not count.',
      },

      passedTitle: 'Passed: {right} of {total} right',
      notPassedTitle: 'Not passed: {right} of {total} right',
      passedSentence: 'That is {share} per cent; {needed} right answers were needed.',
      notPassedSentence:
        'That is {share} per cent; {needed} right answers were needed, {short} more.',
      byClock: 'The time was up, so the answers were handed in as they stood.',
      resultReady: 'The result: {sentence}.',
      byChapter: 'By chapter',
      byChapterHelp: 'A few questions say little about one chapter; they say where to read again.',
      chapter: 'Chapter',
      rightOf: '{right} of {total}',
      share: 'Right',
      readAgain: 'Read again',
      nothingToRead: 'nothing missed',
      missedTitle: 'What was not right',
      missedHelp: 'Open a question to see the right answer, and why.',
      missedNone: 'Nothing: every answer was right.',
      missedQuestion: 'Question {n}',
      practiseThese: 'Practise these',
      otherVersion:
        'This exam was drawn from version {then} of the pool; this page has version {now}.',
      allAnswers: 'All questions of the pool with their answers',

      record: 'A record to print',
      recordHelp: 'For your own file. Your name stays in this browser.',
      recordName: 'Your name (may stay empty)',
      recordNameHelp: 'It is printed on the record and goes nowhere else.',
      print: 'Print the record',
      recordSite: 'Social Business Playbooks',
      recordTitle: 'Record of a knowledge exam',
      recordOf: 'Name',
      recordNoName: 'not given',
      recordPassed: 'Passed',
      recordNotPassed: 'Not passed',
      recordDate: 'Date',
      recordScore: 'Score',
      recordScoreValue: '{right} of {total} right ({share} per cent)',
      recordThreshold: 'Needed',
      recordThresholdValue: '{needed} of {total}',
      recordTime: 'Time used',
      recordTimeValue: '{used} of {minutes}',
      recordTimeNoLimit: '{used}, without a time limit',
      recordTimeUp: 'all of the {minutes}',
      recordPool: 'Questions',
      recordPoolValue: '{total}, drawn from version {version} of the pool of {code}',
      recordDeclared:
        'Self-declared. Nobody supervised this exam, and the answers are in the page’s source. It says something about knowledge, and it is no certificate.',
      usedMinutes: { one: '{n} minute', other: '{n} minutes' },
      usedSeconds: { one: '{n} second', other: '{n} seconds' },
    },
  },
  nl: {
    page: {
      measures: 'Wat het examen meet',
      facts:
        '{drawn} vragen, getrokken uit {pool}, {minutes} minuten, geslaagd vanaf {needed} goede antwoorden.',
      scoring: 'Hoe de score ontstaat',
      example: 'Een uitgewerkt voorbeeld',
      limits: 'Wat de uitslag niet zegt',
      sources: 'Bronnen',
      changes: 'Wat er aan de vragen veranderde',
      changed: 'Versie {version}, {date}.',
      needsScript:
        'Oefenen en examen doen kan alleen met JavaScript. Zonder JavaScript werk je alle vragen op papier door; het werkblad staat hieronder.',
      worksheet: 'Alle vragen op papier',
      worksheetHelp:
        'Om te printen, of om samen door te werken. De antwoorden staan op een eigen pagina.',
      worksheetName: 'Naam',
      worksheetDate: 'Datum',
      answersLink: 'Antwoorden en toelichting',
      answersTitle: '{title}: antwoorden',
      answersSummary: 'Alle {n} vragen met de juiste antwoorden en de reden bij elk.',
      answersIntro:
        'De nummers en letters zijn die van het werkblad. Bij het oefenen en in het examen staat alles in een andere volgorde.',
    },
    start: {
      title: 'Oefen, of doe het examen',
      intro: 'Wat je hier doet, blijft in deze browser.',

      practice: 'Oefenen',
      practiceHelp:
        'Eén vraag tegelijk, met meteen de uitleg. Wat fout was, komt aan het eind terug. Er loopt geen klok.',
      practiceKnown: 'Bij je laatste poging goed: {n} van {total}.',
      chapterKnown: '{n} van {total} goed',
      scope: 'Oefenen met',
      scopeAll: 'alle {n} vragen',
      scopeNotYet: 'wat nog niet goed was ({n})',
      scopeChapter: '{title} ({n})',
      practiceStart: 'Beginnen met oefenen',
      practiceGoOn: 'Verder oefenen',
      practiceRound: 'Je bent bezig met een ronde: {n} van {total} gedaan.',
      practiceErase: 'Mijn oefeningen wissen',
      key: 'Eén vakje is één vraag',
      keyRight: 'goed',
      keyWrong: 'nog niet goed',
      keyNew: 'niet geoefend',

      exam: 'Examen doen',
      examHelp:
        '{drawn} vragen, getrokken uit {pool}. Tot je inlevert kun je terug en antwoorden wijzigen; tot dan hoor je niet wat goed of fout is.',
      examPass: 'Je slaagt met {needed} van de {drawn} antwoorden goed ({share} procent).',
      examClock:
        'De klok loopt door als je het tabblad sluit; je antwoorden blijven bewaard en je kunt terugkomen.',
      time: 'Hoeveel tijd wil je?',
      timeHelp: 'Kies wat je nodig hebt. Voor het slagen maakt het niets uit.',
      minutes: { one: '{n} minuut', other: '{n} minuten' },
      withExtra: '{minutes} ({extra})',
      extra: ['een kwart meer', 'de helft meer', 'twee keer zoveel'],
      noLimit: 'zonder tijdslimiet (dat komt bij de uitslag te staan)',
      examStart: 'Begin met het examen',
      goingOn: 'Er loopt een examen',
      goingOnLeft: 'Begonnen op {date}; {left}.',
      goingOnNoLimit: 'Begonnen op {date}, zonder tijdslimiet.',
      goingOnAnswered: '{n} van {total} beantwoord.',
      goOn: 'Verder met het examen',
      timeUp: 'De tijd van je examen van {date} is om. Wat je had beantwoord, is bewaard.',
      seeResult: 'Bekijk de uitslag',
      giveUp: 'Stoppen zonder uitslag',
      lessThanMinute: 'nog geen minuut over',
      minutesLeft: { one: 'nog ongeveer {n} minuut', other: 'nog ongeveer {n} minuten' },

      history: 'Je pogingen',
      historyHelp: 'Ze staan alleen in deze browser.',
      passed: 'Geslaagd',
      notPassed: 'Niet geslaagd',
      attempt: '{right} van {total} goed ({share} procent)',
      look: 'Bekijken',
      lookAt: 'Bekijken: poging van {date}',
      erase: 'Wissen',
      eraseAt: 'Wissen: poging van {date}',
      undo: 'Ongedaan maken',

      loading: 'De vragen worden opgehaald …',
      loadFailed:
        'De vragen zijn niet aangekomen. Controleer de verbinding en probeer het opnieuw. Wat bewaard was, is veilig.',
      tryAgain: 'Opnieuw proberen',

      erased: 'Gewist.',
      practiceErased: 'Je oefeningen zijn gewist.',
      restored: 'Het staat er weer.',
      otherTab: 'Er is iets gewijzigd in een ander tabblad; dat zie je nu.',
      asideErased: 'Wat apart gezet was, is gewist.',
      unavailable:
        'Er wordt niets bewaard: deze browser laat de pagina niets opslaan. Oefenen en examen doen werkt, maar als je de pagina sluit is het weg. Print de uitslag voordat je dat doet.',
      full: 'Niet bewaard: de opslag van deze browser is vol. Wis pogingen die je niet meer nodig hebt, of print de uitslag voordat je de pagina sluit.',
      damaged:
        'Iets wat hier eerder bewaard is, is niet te lezen. Het wordt niet gebruikt, maar ook niet weggegooid.',
      asideHelp: 'Wat niet te lezen was, is apart gezet. Download het of wis het.',
      download: 'Downloaden wat bewaard was',
      eraseAside: 'Wissen wat apart gezet is',
    },
    room: {
      orderPaper: 'Nummer de stappen in de juiste volgorde.',
      matchPaper: 'Zet achter elk nummer de juiste letter.',
      answerPaper: 'Antwoord',
      case: 'Situatie',
      part: 'Deel {n}',
      rightSides: 'Waaruit je kiest',
      left: 'Dit',
      right: 'hoort bij',

      rightOption: 'juist antwoord',
      yourRightAnswer: 'jouw antwoord, goed',
      yourWrongAnswer: 'jouw antwoord, niet goed',
      rightOrder: 'De juiste volgorde',
      yourOrder: 'Jouw volgorde',
      rightNumber: 'Het juiste antwoord is {answer} {unit}.',
      between: 'Alles van {from} tot en met {to} telt.',
      yourNumber: 'Jij antwoordde {answer} {unit}.',
      belongs: 'Wat bij elkaar hoort',
      youChose: 'Jij koos: {text}',
      notAnswered: 'Deze vraag heb je niet beantwoord.',
      partRight: 'Goed',
      partWrong: 'Niet goed',
      why: 'Waarom:',
      argued: 'Lees: {title}',

      toStart: 'Terug naar het begin',
      questionOf: 'Vraag {n} van {total}',
      answeredOf: '{n} van {total} beantwoord',
      progress: 'Voortgang',
      back: 'Terug',
      next: 'Volgende',
      keepGoing: 'Volgende vraag',

      orderHelp:
        'Zet de stappen met de knoppen in de goede volgorde, de eerste bovenaan. Er staat er minstens één verkeerd.',
      moveUp: 'Omhoog: {text}',
      moveDown: 'Omlaag: {text}',
      moved: '“{text}” staat nu op plaats {n} van {total}.',
      atTop: '“{text}” staat bovenaan.',
      atBottom: '“{text}” staat onderaan.',
      matchHelp: 'Kies bij elke regel wat erbij hoort. Elke letter past bij één regel.',
      choose: 'Kies …',
      twice: 'Je koos {letters} meer dan één keer.',
      numberHelp: 'Alleen het getal, zoals 12,5.',
      numberProblems: {
        'not-a-number':
          'Dit is niet als getal te lezen. Schrijf alleen cijfers, zoals 12,5; de eenheid staat achter het veld.',
        'other-notation':
          'Zo schrijft het Engels getallen. Zet een komma voor de decimalen, zoals 12,5.',
        grouping: 'De duizendtallen staan niet in groepjes van drie. Schrijf 1234 of 1.234.',
        ambiguous:
          'Dit kan twee dingen betekenen. Schrijf duizendtallen zonder teken (1234), of een decimaal meer (1,2340).',
      },

      practiceDone: '{n} van {total} gedaan',
      practiceAgainLater: { one: '{n} komt terug', other: '{n} komen terug' },
      check: 'Antwoord nakijken',
      answerFirst: 'Geef eerst antwoord, ook op elk onderdeel.',
      orderFirst: 'Verplaats eerst minstens één stap.',
      goodTitle: 'Goed',
      badTitle: 'Niet goed',
      comesAgain: 'Deze vraag komt aan het eind terug.',
      lastOne: 'Bekijk hoe het ging',
      announceRight: 'Goed.',
      announceWrong: 'Niet goed. De uitleg staat hieronder.',
      roundDone: 'Alle {total} vragen zijn goed',
      roundClean: 'Allemaal in één keer.',
      roundMissed: {
        one: 'Bij {n} ervan was meer dan één poging nodig. Hier lees je erover:',
        other: 'Bij {n} ervan was meer dan één poging nodig. Hier lees je erover:',
      },
      practiseMissed: 'Deze nog eens oefenen',
      practiseOther: 'Iets anders kiezen',

      clock: 'Tijd over',
      hide: 'Verbergen',
      show: 'Tonen',
      hideClock: 'Verbergen van de klok',
      showClock: 'Tonen van de klok',
      noLimit: 'Geen tijdslimiet',
      clockHidden: 'Klok verborgen',
      lessThanMinute: 'nog geen minuut over',
      seconds: { one: 'nog {n} seconde', other: 'nog {n} seconden' },
      minutesLeft: { one: 'nog {n} minuut', other: 'nog {n} minuten' },
      half: 'De helft van de tijd is om.',
      five: 'Nog vijf minuten.',
      one: 'Nog één minuut. Daarna worden je antwoorden ingeleverd zoals ze zijn.',
      up: 'De tijd is om. Je antwoorden zijn ingeleverd.',
      mark: 'Hier wil ik op terugkomen',
      overview: 'Overzicht en inleveren',
      overviewTitle: 'Voordat je inlevert',
      overviewHelp:
        'Je kunt nog alles wijzigen. Je slaagt met {needed} van de {total} antwoorden goed.',
      allAnswered: 'Alle vragen zijn beantwoord.',
      openQuestions: {
        one: '{n} vraag heeft geen volledig antwoord. Die telt als niet goed.',
        other: '{n} vragen hebben geen volledig antwoord. Die tellen als niet goed.',
      },
      openNumber: 'Wat in het veld staat, is niet als getal te lezen.',
      listAll: 'Alle vragen',
      isAnswered: 'beantwoord',
      isOpen: 'niet beantwoord',
      isMarked: 'terugkomen',
      toQuestion: 'Naar vraag {n}',
      handIn: 'Inleveren',
      handInOpen: 'Toch inleveren',
      pause: 'Naar het begin (het examen loopt door)',
      keptGoing:
        'Je antwoorden blijven in deze browser bewaard. De klok loopt door als je het tabblad sluit.',
      notKept:
        'Deze browser bewaart niets voor deze pagina: als je haar verlaat, is dit examen weg.',
      handedInElsewhere: 'Dit examen is in een ander tabblad ingeleverd.',
      changedElsewhere: 'Er zijn antwoorden gewijzigd in een ander tabblad; die zie je nu.',
      erasedElsewhere:
        'Dit examen is in een ander tabblad gewist. Hier gaat het door en wordt het weer bewaard.',
      goneQuestions: {
        one: '{n} vraag van dit examen wordt niet meer gesteld en telt niet mee.',
        other: '{n} vragen van dit examen worden niet meer gesteld en tellen niet mee.',
      },

      passedTitle: 'Geslaagd: {right} van {total} goed',
      notPassedTitle: 'Niet geslaagd: {right} van {total} goed',
      passedSentence: 'Dat is {share} procent; {needed} goede antwoorden waren nodig.',
      notPassedSentence:
        'Dat is {share} procent; {needed} goede antwoorden waren nodig, {short} meer.',
      byClock: 'De tijd was om; de antwoorden zijn ingeleverd zoals ze er stonden.',
      resultReady: 'De uitslag: {sentence}.',
      byChapter: 'Per hoofdstuk',
      byChapterHelp:
        'Een paar vragen zeggen weinig over een hoofdstuk; ze zeggen wel waar je terug kunt lezen.',
      chapter: 'Hoofdstuk',
      rightOf: '{right} van {total}',
      share: 'Goed',
      readAgain: 'Teruglezen',
      nothingToRead: 'niets gemist',
      missedTitle: 'Wat niet goed was',
      missedHelp: 'Open een vraag voor het juiste antwoord en de uitleg.',
      missedNone: 'Niets: elk antwoord was goed.',
      missedQuestion: 'Vraag {n}',
      practiseThese: 'Deze oefenen',
      otherVersion:
        'Dit examen is getrokken uit versie {then} van de vragen; deze pagina heeft versie {now}.',
      allAnswers: 'Alle vragen met hun antwoorden',

      record: 'De uitslag op papier',
      recordHelp: 'Voor je eigen map. Je naam blijft in deze browser.',
      recordName: 'Je naam (mag leeg blijven)',
      recordNameHelp: 'Die komt boven de uitslag te staan en gaat nergens anders heen.',
      print: 'Uitslag printen',
      recordSite: 'Social Business Playbooks',
      recordTitle: 'Uitslag van een kennisexamen',
      recordOf: 'Naam',
      recordNoName: 'niet ingevuld',
      recordPassed: 'Geslaagd',
      recordNotPassed: 'Niet geslaagd',
      recordDate: 'Datum',
      recordScore: 'Score',
      recordScoreValue: '{right} van {total} goed ({share} procent)',
      recordThreshold: 'Nodig',
      recordThresholdValue: '{needed} van {total}',
      recordTime: 'Gebruikte tijd',
      recordTimeValue: '{used} van {minutes}',
      recordTimeNoLimit: '{used}, zonder tijdslimiet',
      recordTimeUp: 'alle {minutes}',
      recordPool: 'Vragen',
      recordPoolValue: '{total}, getrokken uit versie {version} van de vragen van {code}',
      recordDeclared:
        'Eigen opgave. Niemand hield toezicht bij dit examen en de antwoorden staan in de broncode van de pagina. Het zegt iets over kennis en is geen certificaat.',
      usedMinutes: { one: '{n} minuut', other: '{n} minuten' },
      usedSeconds: { one: '{n} seconde', other: '{n} seconden' },
    },
  },
} satisfies Record<Lang, ExamMessages>;
