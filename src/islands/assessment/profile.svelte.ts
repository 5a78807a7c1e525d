import { downloadText } from '../../browser/download';
import {
  openStore,
  watchStore,
  type Aside,
  type Store,
  type StoreProblem,
} from '../../browser/store';
import { withAnswer, type Answer, type Answers } from '../../domain/assessment/answers';
import { scoreProfile } from '../../domain/assessment/profile';
import { fittingAnswers, isTakeOf, type Take } from '../../domain/assessment/take';
import { profileQuestions, type ProfileData } from './data';

export type View = 'start' | 'questions' | 'review' | 'result' | 'worksheet';

/** What happened last, for the status line. */
export type Notice =
  'saved' | 'erased' | 'otherTab' | 'otherTabErased' | 'asideErased' | StoreProblem;

/** The answers of one reader to one profile assessment, where the reader is in it, and what is kept. */
export class ProfileState {
  readonly profile: ProfileData;
  readonly questions: ReturnType<typeof profileQuestions>;
  readonly #name: string;
  readonly #isTake: (data: unknown) => data is Take;
  readonly #now: () => Date;
  /** Opened in the browser only; on the server there is nothing to open. */
  #store: Store | undefined;

  view = $state<View>('start');
  /** One question at a time, or one dimension a page. */
  paged = $state(false);
  /** The question in view; with a page per dimension, any question of that dimension. */
  index = $state(0);
  take = $state.raw<Take>();
  notice = $state<Notice>();
  asides = $state.raw<readonly Aside[]>([]);
  /** What was erased last, until something else is answered. */
  #erased = $state.raw<Take>();

  answers = $derived<Answers>(this.take?.answers ?? {});
  answered = $derived(Object.keys(this.answers).length);
  result = $derived.by(() => scoreProfile(this.profile, this.answers));
  firstUnanswered = $derived.by(() => this.questions.findIndex(({ id }) => !this.answers[id]));
  canUndo = $derived(this.#erased !== undefined);
  /** The questions on the page in view. */
  page = $derived.by(() => {
    const current = this.questions[this.index];
    return this.questions.filter((question) =>
      this.paged ? question.dimension.id === current?.dimension.id : question === current,
    );
  });
  isFirst = $derived.by(() => this.page[0] === this.questions[0]);
  isLast = $derived.by(() => this.page.at(-1) === this.questions.at(-1));

  constructor(profile: ProfileData, now: () => Date = () => new Date()) {
    this.profile = profile;
    this.questions = profileQuestions(profile);
    this.#name = `take:${profile.code}`;
    this.#isTake = isTakeOf(profile.code);
    this.#now = now;
  }

  /** Reads what is kept and listens to other tabs. Returns the function that stops listening. */
  open(): () => void {
    this.#store = openStore();
    this.#load();
    return watchStore(this.#name, () => {
      const before = this.take;
      this.#erased = undefined;
      this.#load();
      if (this.notice) return;
      if (this.take) this.notice = 'otherTab';
      else if (before) {
        this.notice = 'otherTabErased';
        this.view = 'start';
      }
    });
  }

  answer(question: string, answer: Answer): void {
    const moment = this.#now().toISOString();
    this.#erased = undefined;
    this.#keep({
      definition: this.profile.code,
      version: this.profile.version,
      startedAt: this.take?.startedAt ?? moment,
      updatedAt: moment,
      answers: withAnswer(this.answers, question, answer),
    });
  }

  show(view: View): void {
    this.view = view;
  }

  /** Shows the page with one question. */
  goTo(index: number): void {
    this.index = Math.max(0, index);
    this.view = 'questions';
  }

  /** Goes on where the reader stopped: at the first question without an answer, or the review. */
  resume(): void {
    if (this.firstUnanswered < 0) this.view = 'review';
    else this.goTo(this.firstUnanswered);
  }

  next(): void {
    if (this.isLast) this.view = 'review';
    else this.index = this.#indexOf(this.page.at(-1)) + 1;
  }

  back(): void {
    if (this.isFirst) this.view = 'start';
    else this.index = this.#indexOf(this.page[0]) - 1;
  }

  erase(): void {
    const erased = this.take;
    const result = this.#store?.erase(this.#name);
    this.take = undefined;
    this.index = 0;
    this.view = 'start';
    this.#erased = erased;
    this.notice =
      result?.ok === false && result.problem !== 'unavailable' ? result.problem : 'erased';
  }

  undo(): void {
    const erased = this.#erased;
    this.#erased = undefined;
    if (erased) this.#keep(erased);
  }

  download(aside: Aside): void {
    downloadText(`${this.profile.code}.txt`, aside.raw);
  }

  eraseAside(aside: Aside): void {
    const result = aside.key ? this.#store?.eraseAside(aside) : this.#store?.erase(this.#name);
    this.notice = result?.ok ? 'asideErased' : 'unavailable';
    this.#listAsides();
  }

  #keep(take: Take): void {
    this.take = take;
    const result = this.#store?.write(this.#name, take, this.#isTake);
    this.notice = !result ? undefined : result.ok ? 'saved' : result.problem;
    if (this.notice !== 'saved') this.#listAsides();
  }

  #load(): void {
    const result = this.#store?.read(this.#name, this.#isTake);
    this.notice = result?.ok === false ? result.problem : undefined;
    // A browser that forbids storage has nothing newer than what is on the page.
    if (result?.ok) {
      this.take = result.value && {
        ...result.value,
        answers: fittingAnswers(this.profile, result.value.answers),
      };
    }
    this.#listAsides();
  }

  /** What was put aside; and what could not be moved, which has no key of its own. */
  #listAsides(): void {
    const asides = this.#store?.listAside(this.#name) ?? [];
    const inPlace = this.notice === 'damaged' ? this.#store?.rawOf(this.#name) : undefined;
    this.asides =
      inPlace === undefined ? asides : [...asides, { name: this.#name, key: '', raw: inPlace }];
  }

  #indexOf(question: (typeof this.questions)[number] | undefined): number {
    return this.questions.findIndex(({ id }) => id === question?.id);
  }
}
