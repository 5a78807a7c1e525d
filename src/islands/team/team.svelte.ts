import { fetchAssessment } from '../../browser/assessment-data';
import { downloadText } from '../../browser/download';
import { clearFragment, readFragment } from '../../browser/fragment';
import { askBeforeLeaving, defer, isEmbedded, type Deferred } from '../../browser/page-life';
import { readTextFile } from '../../browser/read-file';
import { scanPicture } from '../../browser/scan-qr';
import { openStore, Store, watchStore, type Aside } from '../../browser/store';
import { newTakeId, openTakes } from '../../browser/takes';
import type { Answer } from '../../domain/assessment/answers';
import { fitsQuestion, type Instrument } from '../../domain/assessment/instrument';
import type { Take } from '../../domain/assessment/take';
import { asLabel, sharedOf, type Shared } from '../../domain/share/shared';
import { writeTakes } from '../../domain/share/takes-file';
import {
  addRefused,
  addResponses,
  codeInFile,
  codeInText,
  readFiled,
  readPasted,
  refusal,
  type Arrival,
  type Outcome,
} from '../../domain/team/collect';
import {
  byDisagreement,
  byGroups,
  clearAnswers,
  dimensionsOf,
  pictureOf,
  talkAbout,
  type DimensionPicture,
  type StatementPicture,
  type TeamPicture,
} from '../../domain/team/picture';
import {
  isEmpty,
  isSession,
  mergeSessions,
  MOST,
  newSession,
  withoutNames,
  type Agreed,
  type Refused,
  type Response,
  type Session,
} from '../../domain/team/session';
import { isPackedOf, pack, unpack } from '../../domain/team/packed';
import { isSessionFile, readSession, writeSession } from '../../domain/team/session-file';
import { counterOf, LEAST, type TeamTally } from '../../domain/team/tally';
import type { Lang } from '../../i18n/languages';
import type { TeamLabels } from '../../i18n/team';
import type { AssessmentData } from '../assessment/data';

/** An assessment that a team can take, as the page offers it. */
export interface Choice {
  readonly code: string;
  readonly title: string;
  readonly questions: number;
}

export type View = 'collect' | 'picture' | 'agree' | 'close';

/** Which statements are shown: a place in the order, everything, or one dimension. */
export type Filter = 'talk' | 'all' | 'groups' | `only ${string}`;

/** What happened last, for the status line: texts, each with what is filled in. */
export interface Notice {
  readonly text: (labels: TeamLabels) => string | { readonly one: string; readonly other: string };
  readonly n?: number;
  readonly values?: Readonly<Record<string, string>>;
}

/** The longest note, in characters: what a link of the team's answers still takes. */
export const MAX_NOTE = 1000;
/** How long nothing is typed before it is kept, in milliseconds. */
const TYPING = 400;
/** How long people are scored before the page gets a turn, in milliseconds. */
const PORTION = 8;

const keyOf = (code: string): string => `team:${code}`;

/** A team's session: what came in, what it adds up to, what was agreed, and what is on the screen. */
export class TeamState {
  readonly choices: readonly Choice[];
  readonly lang: Lang;
  readonly #now: () => Date;
  readonly #fetch: typeof fetchAssessment;
  // Opened in the browser only; on the server there is nothing to open.
  #store = new Store(undefined);
  #saving: Deferred | undefined;
  #stopWatching: (() => void) | undefined;
  #stopAsking: (() => void) | undefined;
  /** The session as it was last read or kept, to tell what changed here from what changed elsewhere. */
  #base: Session | undefined;
  /** The same as the text that is kept. */
  #raw: string | undefined;
  #changed = false;
  #before: Session | undefined;

  /** `undefined` until an assessment is chosen. */
  data = $state.raw<AssessmentData>();
  loading = $state(false);
  /** The assessment whose questions did not come. */
  failed = $state<string>();
  session = $state.raw<Session>(newSession('A0', 'none', '', false));
  view = $state<View>('collect');
  filter = $state<Filter>('talk');
  /** The statement in view when agreeing. */
  at = $state<string>();
  notices = $state.raw<readonly Notice[]>([]);
  /** Whether the browser has the session as it is shown. */
  saved = $state<boolean>();
  canUndo = $state(false);
  asides = $state.raw<readonly Aside[]>([]);
  /** The reader's own takes of this assessment. */
  own = $state.raw<readonly Take[]>([]);
  /** A session from a file, when there is one here already. */
  incoming = $state.raw<Session>();
  /** The browser keeps nothing because the page stands inside another site. */
  embedded = $state(false);
  /** Whether it was chosen to show names or not. Nothing is taken in before. */
  decided = $state(false);
  /** What arrived before that was chosen. */
  #held: (() => void)[] = [];
  /** The team's take was kept in this browser in this visit. */
  takeKept = $state<boolean>();

  #responses = $derived(this.session.responses);
  #anonymous = $derived(this.session.anonymous);
  #counts = $derived(this.session.counts);
  #counter = $derived(this.data && counterOf(this.data.definition));
  instrument = $derived<Instrument | undefined>(this.#counter?.instrument);

  people = $derived(this.#counts?.whole.people ?? this.#responses.length);
  /** How many people are missing for a picture; 0 when there can be one. */
  missing = $derived(this.#anonymous ? Math.max(0, LEAST - this.people) : this.people ? 0 : 1);
  #tally = $derived.by((): TeamTally | undefined =>
    this.missing > 0
      ? undefined
      : (this.#counts ?? this.#counter?.count(this.#responses, this.#anonymous)),
  );
  /** The responses that have been scored. */
  #scored = $state.raw<readonly Response[]>();
  /** How people score per dimension; `undefined` until everybody has been scored. */
  dimensions = $derived.by((): readonly DimensionPicture[] | undefined => {
    if (!this.#tally || !this.instrument) return undefined;
    if (!this.#counts && this.#scored !== this.#responses) return undefined;
    return dimensionsOf(this.instrument, this.#withScores());
  });
  picture = $derived.by(
    (): TeamPicture | undefined =>
      this.#tally && this.instrument && pictureOf(this.instrument, this.#tally),
  );
  /** The statements that are shown, in the order in which they are. */
  list = $derived.by((): readonly StatementPicture[] => {
    if (!this.picture) return [];
    const { statements } = this.picture;
    if (this.filter === 'talk') return talkAbout(statements);
    if (this.filter === 'groups') return byGroups(statements);
    const only = this.filter === 'all' ? undefined : this.filter.slice('only '.length);
    const shown = statements.filter(
      ({ question }) => only === undefined || question.dimension === only,
    );
    return byDisagreement(shown);
  });
  /** The statement in view; one that is no longer in the list still is, until another is chosen. */
  current = $derived.by(() => {
    const found = this.picture?.statements.find(({ question }) => question.id === this.at);
    return found ?? this.list[0];
  });
  place = $derived(this.list.findIndex(({ question }) => question === this.current?.question));
  #clear = $derived(this.picture && clearAnswers(this.picture.statements));
  /** Answers that the team shares and has not agreed on yet. */
  shared = $derived.by(() =>
    [...(this.#clear ?? [])].filter(([id]) => this.agreedOn(id)?.answer === undefined),
  );
  agreed = $derived.by(
    () => this.instrument?.questions.filter(({ id }) => this.agreedOn(id)?.answer).length ?? 0,
  );
  /** In the order of arrival; without names in one that says nothing. */
  rows = $derived.by((): readonly Response[] =>
    this.#anonymous
      ? [...this.#responses].sort((a, b) => (a.tag < b.tag ? -1 : 1))
      : this.#responses,
  );
  groups = $derived([...new Set(this.#responses.map(({ group }) => group))].filter(Boolean).sort());
  empty = $derived(isEmpty(this.session));

  constructor(
    choices: readonly Choice[],
    lang: Lang,
    now: () => Date = () => new Date(),
    fetcher: typeof fetchAssessment = fetchAssessment,
  ) {
    this.choices = choices;
    this.lang = lang;
    this.#now = now;
    this.#fetch = fetcher;
  }

  /** Goes on with the last session, or with what the address holds. Returns the function that closes all. */
  open(): () => void {
    this.#store = openStore();
    this.#saving = defer(() => this.#keep());
    this.#stopAsking = askBeforeLeaving(() => this.saved === false && !this.empty);
    void this.#start();
    return () => {
      this.#saving?.stop();
      this.#stopWatching?.();
      this.#stopAsking?.();
    };
  }

  async #start(): Promise<void> {
    const fragment = readFragment();
    if (codeInText(fragment) !== undefined) {
      clearFragment();
      await this.paste(fragment, '');
      return;
    }
    const named = this.choices.find(({ code }) => fragment === `#${code}`);
    const code = named?.code ?? this.#lastSession();
    if (code !== undefined) await this.choose(code);
  }

  /** The assessment of the session that was changed last. */
  #lastSession(): string | undefined {
    return this.choices
      .flatMap(({ code }) => {
        const raw = this.#store.rawOf(keyOf(code));
        if (raw === undefined) return [];
        const kept = this.#store.read(keyOf(code), isPackedOf(code));
        return [{ code, on: (kept.ok && kept.value?.updatedAt) || '' }];
      })
      .sort((a, b) => (a.on > b.on ? -1 : 1))[0]?.code;
  }

  /** Takes up the session on an assessment. Says whether its questions came. */
  async choose(code: string): Promise<boolean> {
    if (this.data?.definition.code === code) return true;
    this.#saving?.flush();
    this.loading = true;
    this.failed = undefined;
    const data = await this.#fetch(this.lang, code);
    this.loading = false;
    if (!data) {
      this.failed = code;
      return false;
    }
    this.#stopWatching?.();
    this.#forget();
    this.data = data;
    this.view = 'collect';
    this.filter = 'talk';
    this.at = undefined;
    this.notices = [];
    this.takeKept = undefined;
    this.#load();
    this.#stopWatching = watchStore(keyOf(code), () => this.#follow());
    return true;
  }

  /** Goes back to the choice of an assessment; the session stays where it is. */
  leave(): void {
    this.#saving?.flush();
    this.#stopWatching?.();
    this.#forget();
    this.data = undefined;
    this.incoming = undefined;
    this.notices = [];
  }

  /** Scores everybody in small portions, so that the page stays quick meanwhile. */
  async prepareScores(): Promise<void> {
    const responses = this.#responses;
    const counter = this.#counter;
    if (!counter || this.#scored === responses) return;
    let until = performance.now() + PORTION;
    for (const response of responses) {
      if (performance.now() > until) {
        await new Promise((resolve) => setTimeout(resolve));
        // Something came in meanwhile: who called will call again.
        if (this.#responses !== responses || this.#counter !== counter) return;
        until = performance.now() + PORTION;
      }
      counter.score(response);
    }
    this.#scored = responses;
  }

  /** The counts with the scores of everybody. */
  #withScores(): TeamTally {
    return this.#counts ?? this.#counter!.count(this.#responses, this.#anonymous, { scores: true });
  }

  show(view: View): void {
    this.view = view;
    this.notices = [];
  }

  discuss(question: string): void {
    this.at = question;
    this.show('agree');
  }

  /** Goes to the next statement of the list, or to the one before. */
  step(by: 1 | -1): void {
    const next = this.list[this.place + by];
    if (next) this.at = next.question.id;
  }

  choiceOf(code: string): Choice | undefined {
    return this.choices.find((choice) => choice.code === code);
  }

  // Collecting

  /** Whether something that could be taken away is kept: labels or notes. */
  named = $derived.by(
    () =>
      this.#responses.filter(({ label, notes }) => label !== '' || Object.keys(notes).length > 0)
        .length,
  );

  /** With responses in, only the way to a session without names is open. */
  setAnonymous(anonymous: boolean): void {
    if (!anonymous && this.session.anonymous && this.people > 0) return;
    const said = this.named > 0;
    this.decided = true;
    this.notices = [];
    this.#change(anonymous ? withoutNames(this.session) : { ...this.session, anonymous });
    this.#saving?.flush();
    if (said && anonymous) this.#say((labels) => labels.namesErased);
    const held = this.#held;
    this.#held = [];
    for (const take of held) take();
  }

  /**
   * Takes in pasted text. Says whether anything in it was a link, or looked like one; if not, the text is
   * better left where it is.
   */
  async paste(text: string, group: string): Promise<boolean> {
    if (!this.data && !(await this.#chooseBy(codeInText(text)))) return false;
    const arrivals = readPasted(text, this.instrument!, this.#elsewhere());
    if (arrivals.length === 0) {
      this.#say((labels) => labels.nothingFound);
      return false;
    }
    this.#arrive(arrivals, group);
    return true;
  }

  /** Takes in files: answers, texts with links, pictures of QR codes, saved sessions. */
  async files(files: readonly File[], group: string): Promise<void> {
    const arrivals: Arrival[] = [];
    for (const file of files) {
      const texts = file.type.startsWith('image/')
        ? await scanPicture(file)
        : await this.#textOf(file, arrivals);
      if (texts.length === 0 && file.type.startsWith('image/')) {
        this.#say((labels) => labels.noPicture);
      }
      for (const text of texts) {
        if (isSessionFile(text)) await this.openSession(text);
        else if (this.data || (await this.#chooseBy(codeInFile(text) ?? codeInText(text)))) {
          arrivals.push(...readFiled(text, file.name, this.instrument!, this.#elsewhere()));
        }
      }
    }
    if (arrivals.length > 0 && this.data) this.#arrive(arrivals, group);
  }

  async #textOf(file: File, arrivals: Arrival[]): Promise<readonly string[]> {
    const read = await readTextFile(file);
    if (read.ok) return [read.text];
    arrivals.push(refusal(read.problem, '', file.name));
    return [];
  }

  async #chooseBy(code: string | undefined): Promise<boolean> {
    if (code === undefined) {
      this.#say((labels) => labels.nothingFound);
      return false;
    }
    if (!this.choiceOf(code)) {
      this.#say((labels) => labels.unknownCode, { values: { code } });
      return false;
    }
    return this.choose(code);
  }

  addOwn(take: Take, group: string): void {
    this.#arrive([{ ok: true, shared: sharedOf(take), unread: 0 }], group);
  }

  #elsewhere(): readonly string[] {
    return this.choices.map(({ code }) => code).filter((code) => code !== this.session.definition);
  }

  #arrive(arrivals: readonly Arrival[], group: string): void {
    if (this.session.counts) {
      this.#say((labels) => labels.countsOnly);
      return;
    }
    if (!this.decided) {
      this.#held.push(() => this.#arrive(arrivals, group));
      this.#say((labels) => labels.namesFirst);
      return;
    }
    const whole: Shared[] = [];
    const refused: Refused[] = [];
    let unread = 0;
    for (const arrival of arrivals) {
      if (arrival.ok) {
        whole.push(arrival.shared);
        unread += arrival.unread;
      } else refused.push(arrival.refused);
    }
    const added = addResponses(this.session, whole, group);
    this.#change(addRefused(added.session, refused));
    const times = (outcome: Outcome) => added.outcomes.filter((one) => one === outcome).length;
    this.notices = (
      [
        { text: (labels) => labels.added, n: times('added') },
        { text: (labels) => labels.updated, n: times('updated') },
        { text: (labels) => labels.same, n: times('same') },
        { text: (labels) => labels.older, n: times('older') },
        { text: (labels) => labels.refusedNow, n: refused.length },
        { text: (labels) => labels.full, n: added.full },
        { text: (labels) => labels.unreadNow, n: unread },
      ] satisfies Notice[]
    ).filter(({ n }) => n > 0);
  }

  setLabel(tag: string, label: string): void {
    if (this.session.anonymous) return;
    this.#replace([tag], (response) => ({ ...response, label: asLabel(label) }));
  }

  setGroup(tags: readonly string[], group: string): void {
    this.#replace(tags, (response) => ({ ...response, group: asLabel(group) }));
    if (tags.length > 1) this.#say((labels) => labels.groupSet, { n: tags.length });
  }

  remove(tags: readonly string[]): void {
    const { responses } = this.session;
    this.#change(
      { ...this.session, responses: responses.filter(({ tag }) => !tags.includes(tag)) },
      { undo: true },
    );
    this.#say((labels) => labels.removed, { n: tags.length });
  }

  #replace(tags: readonly string[], change: (response: Response) => Response): void {
    const chosen = new Set(tags);
    this.#change({
      ...this.session,
      responses: this.session.responses.map((response) =>
        chosen.has(response.tag) ? change(response) : response,
      ),
    });
  }

  /** Reads a corrected entry again. */
  async retry(entry: Refused, text: string): Promise<void> {
    const arrivals = entry.file
      ? readFiled(text, entry.file, this.instrument!, this.#elsewhere())
      : readPasted(text, this.instrument!, this.#elsewhere());
    const found = arrivals.length > 0 ? arrivals : [refusal(entry.problem, text, entry.file)];
    this.#dropRefused(entry);
    this.#arrive(found, '');
  }

  /** Takes an entry to the session of the assessment that it is of. */
  async moveOn(entry: Refused): Promise<void> {
    const { code } = entry;
    if (code === undefined || !this.choiceOf(code)) return;
    const from = this.session;
    const without = from.refused.filter(({ id }) => id !== entry.id);
    this.#change({ ...from, refused: without });
    if (await this.choose(code)) await this.retry(entry, entry.raw);
    else this.#change(from);
  }

  drop(entry: Refused): void {
    this.#dropRefused(entry, { undo: true });
    this.#say((labels) => labels.dropped);
  }

  #dropRefused(entry: Refused, how: { undo?: boolean } = {}): void {
    const refused = this.session.refused.filter(({ id }) => id !== entry.id);
    this.#change({ ...this.session, refused }, how);
  }

  downloadRefused(entry: Refused): void {
    downloadText(entry.file || `${this.session.definition}.txt`, entry.raw);
  }

  // Agreeing

  agreedOn(question: string): Agreed | undefined {
    const { agreed } = this.session;
    return Object.hasOwn(agreed, question) ? agreed[question] : undefined;
  }

  agree(question: string, answer: Answer | undefined): void {
    this.#agree(question, { answer, note: this.agreedOn(question)?.note ?? '' });
  }

  note(question: string, note: string): void {
    const answer = this.agreedOn(question)?.answer;
    this.#agree(question, { answer, note: note.slice(0, MAX_NOTE) }, { wait: TYPING });
  }

  #agree(
    question: string,
    { answer, note }: { answer: Answer | undefined; note: string },
    how: { wait?: number } = {},
  ): void {
    const { [question]: _before, ...others } = this.session.agreed;
    const agreed =
      answer || note ? { ...others, [question]: answer ? { answer, note } : { note } } : others;
    this.#change({ ...this.session, agreed }, how);
  }

  /** Takes over what three quarters of the team have in common. */
  takeOver(): void {
    const taken = this.shared;
    const agreed = { ...this.session.agreed };
    for (const [id, answer] of taken) agreed[id] = { answer, note: this.agreedOn(id)?.note ?? '' };
    this.#change({ ...this.session, agreed }, { undo: true });
    this.#say((labels) => labels.tookOver, { n: taken.length });
  }

  rename(name: string): void {
    this.#change({ ...this.session, name: asLabel(name) }, { wait: TYPING });
  }

  /** What was agreed, as a take. Notes without an answer go along, too. */
  #teamTake(name: string): Take {
    const { version } = this.data!.definition;
    const agreed = this.instrument!.questions.flatMap((question) => {
      const found = this.agreedOn(question.id);
      return found ? [{ question, ...found }] : [];
    });
    const moment = this.#now().toISOString();
    return {
      id: this.session.take ?? newTakeId(),
      definition: this.session.definition,
      version,
      name: asLabel(name),
      startedAt: this.session.startedAt,
      updatedAt: moment,
      finishedAt: moment,
      origin: 'team',
      answers: Object.fromEntries(
        agreed.flatMap(({ question, answer }) =>
          answer && fitsQuestion(question, answer) ? [[question.id, answer]] : [],
        ),
      ),
      notes: Object.fromEntries(
        agreed.flatMap(({ question, note }) => (note ? [[question.id, note]] : [])),
      ),
      targets: {},
    };
  }

  /** Keeps what was agreed among the takes of this browser, under a name. */
  makeTake(name: string): void {
    const take = this.#teamTake(name);
    const kept = openTakes(take.definition, this.#store).keep(take);
    this.takeKept = kept.ok;
    if (!kept.ok) {
      this.#say((labels) => labels.takeNotKept);
      return;
    }
    this.#change({ ...this.session, name: take.name, take: take.id });
    this.#say((labels) => labels.takeKept, { values: { name: take.name } });
  }

  saveTake(name: string): void {
    const text = writeTakes([{ take: this.#teamTake(name), label: '' }], {
      name: true,
      notes: true,
    });
    downloadText(`${this.session.definition}-team.json`, text, 'application/json');
  }

  // The session as a whole

  /** Whether the session may leave as a file: without names, from three people on. */
  canSave = $derived(!this.empty && !(this.#anonymous && this.missing > 0));

  saveSession(): void {
    if (!this.data || !this.canSave) return;
    const text = writeSession(this.session, this.#withScores());
    downloadText(`${this.session.definition}-session.json`, text, 'application/json');
  }

  async openSession(text: string): Promise<void> {
    const read = readSession(text);
    if (!read.ok) {
      this.#say((labels) => labels.fileProblems[read.problem]);
      return;
    }
    const { definition } = read.session;
    if (!this.choiceOf(definition)) {
      this.#say((labels) => labels.fileProblems['unknown-assessment']);
      return;
    }
    if (!(await this.choose(definition))) return;
    if (!this.empty) {
      this.incoming = read.session;
      return;
    }
    this.#open(read.session);
  }

  #open(session: Session): void {
    this.decided = true;
    this.#held = [];
    this.#change(session, { undo: !this.empty });
    this.#say((labels) => labels.opened);
  }

  replaceByIncoming(): void {
    const { incoming } = this;
    this.incoming = undefined;
    if (incoming) this.#open(incoming);
  }

  /** Adds the responses of the saved session, and what it agreed on where nothing is agreed here. */
  addIncoming(): void {
    const { incoming } = this;
    if (!incoming || incoming.counts || this.session.counts) return;
    const kept = new Set(this.#responses.map(({ tag }) => tag));
    const strip = this.session.anonymous ? withoutNames(incoming) : incoming;
    const responses = [
      ...this.session.responses,
      ...strip.responses.filter(({ tag }) => !kept.has(tag)),
    ];
    const combined = addRefused(
      {
        ...this.session,
        responses,
        agreed: { ...incoming.agreed, ...this.session.agreed },
      },
      incoming.refused,
    );
    this.incoming = undefined;
    if (!isSession(combined)) {
      this.#say((labels) => labels.full, { n: responses.length - MOST });
      return;
    }
    this.#change(combined, { undo: true });
    this.#say((labels) => labels.combined);
  }

  erase(): void {
    const { definition } = this.session;
    this.#saving?.flush();
    this.#store.erase(keyOf(definition));
    const before = this.session;
    this.#base = undefined;
    this.#raw = undefined;
    this.session = this.#fresh(definition, false);
    this.decided = false;
    this.#before = before;
    this.canUndo = true;
    this.#changed = false;
    this.saved = undefined;
    this.view = 'collect';
    this.takeKept = undefined;
    this.#say((labels) => labels.erased);
  }

  undo(): void {
    const before = this.#before;
    if (!before) return;
    this.decided = true;
    this.#change(before);
    this.#say((labels) => labels.undone);
  }

  downloadAside(aside: Aside): void {
    downloadText(`${aside.name.replaceAll(':', '-')}.txt`, aside.raw);
  }

  eraseAside(aside: Aside): void {
    const erased = this.#store.eraseAside(aside);
    this.#listAsides();
    if (erased.ok) this.#say((labels) => labels.asideErased);
    else this.#say((labels) => labels.storeProblems[erased.problem]);
  }

  #fresh(code: string, anonymous: boolean): Session {
    return newSession(code, newTakeId(), this.#now().toISOString(), anonymous);
  }

  /** @param how `undo`: the session before can be brought back until the next change */
  #change(session: Session, how: { undo?: boolean; wait?: number } = {}): void {
    this.#before = how.undo ? this.session : undefined;
    this.canUndo = how.undo ?? false;
    this.session = { ...session, updatedAt: this.#now().toISOString() };
    this.#changed = true;
    this.#saving?.schedule(how.wait);
  }

  #forget(): void {
    this.#before = undefined;
    this.#held = [];
    this.canUndo = false;
    this.incoming = undefined;
  }

  #say(
    text: Notice['text'],
    others: { readonly n?: number; readonly values?: Notice['values'] } = {},
  ): void {
    this.notices = [{ text, ...others }];
  }

  #load(): void {
    const code = this.data!.definition.code;
    const found = this.#store.read(keyOf(code), isPackedOf(code));
    this.#base = found.ok ? unpack(found.value) : undefined;
    this.#raw = this.#store.rawOf(keyOf(code));
    this.#changed = false;
    this.session = this.#base ?? this.#fresh(code, false);
    this.saved = this.#base ? true : undefined;
    this.decided = this.#base !== undefined;
    if (!found.ok) this.#say((labels) => labels.storeProblems[found.problem]);
    this.own = openTakes(code, this.#store)
      .list()
      .takes.filter(({ origin, answers }) => origin === 'own' && Object.keys(answers).length > 0);
    this.#listAsides();
  }

  /** Another tab kept or erased the session. */
  #follow(): void {
    if (!this.data) return;
    if (this.#changed) {
      this.#keep();
      return;
    }
    const before = this.#base;
    const { code } = this.data.definition;
    const found = this.#store.read(keyOf(code), isPackedOf(code));
    if (!found.ok) {
      // What this tab has is whole: it is kept again with the next change.
      this.#listAsides();
      this.saved = false;
      this.#say((labels) => labels.storeProblems[found.problem]);
      return;
    }
    const raw = this.#store.rawOf(keyOf(code));
    if (raw === this.#raw) return;
    const kept = unpack(found.value);
    this.#forget();
    this.#base = kept;
    this.#raw = raw;
    this.session = kept ?? this.#fresh(code, false);
    this.saved = kept ? true : undefined;
    this.decided = kept !== undefined;
    if (kept) this.#say((labels) => labels.otherTab);
    else if (before) {
      this.view = 'collect';
      this.#say((labels) => labels.otherTabErased);
    }
  }

  #keep(): void {
    if (!this.data || !this.#changed) return;
    const { code } = this.data.definition;
    const guard = isPackedOf(code);
    // Another tab has kept something since: the changes of both are put together.
    if (this.#store.rawOf(keyOf(code)) !== this.#raw) {
      const there = this.#store.read(keyOf(code), guard);
      const theirs = there.ok ? unpack(there.value) : undefined;
      if (theirs) {
        const base = this.#base ?? this.#fresh(code, this.session.anonymous);
        this.session = mergeSessions(base, this.session, theirs);
      }
    }
    const written = this.#store.write(keyOf(code), pack(this.session), guard);
    this.saved = written.ok;
    this.embedded = !written.ok && written.problem === 'unavailable' && isEmbedded();
    if (written.ok) {
      this.#base = this.session;
      this.#raw = this.#store.rawOf(keyOf(code));
      this.#changed = false;
    } else {
      this.#say((labels) => labels.storeProblems[written.problem]);
    }
    this.#listAsides();
  }

  #listAsides(): void {
    this.asides = this.#store.listAside(keyOf(this.session.definition));
  }
}
