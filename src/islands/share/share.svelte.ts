import { pageAddress, permanentAddress } from '../../browser/address';
import { copyText } from '../../browser/clipboard';
import { downloadFile, downloadText } from '../../browser/download';
import { printOnly } from '../../browser/print';
import { fittingAnswers, instrumentOf, type Instrument } from '../../domain/assessment/instrument';
import type { Scored } from '../../domain/assessment/score';
import type { Take } from '../../domain/assessment/take';
import type { Qr } from '../../domain/share/qr';
import type { Paper } from '../../domain/share/paper';
import { asLabel, dateOf, dayOf, sharedOf, type Include } from '../../domain/share/shared';
import type { ShareLabels, Way } from '../../i18n/assessment-share';
import { count, fill, formatDate, formatNumber } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import type { AssessmentData } from '../assessment/data';

export const ways: readonly Way[] = ['link', 'qr', 'json', 'csv', 'markdown', 'word', 'print'];

/** From this length on a link may be cut by mail programs, in characters. */
const LONG_LINK = 2_000;

/** What is loaded for a way when the reader chooses it, and no earlier. Word itself waits for its button. */
const loaders = {
  link: () => import('../../domain/share/take-link'),
  qr: () => import('../../domain/share/qr'),
  json: () => import('../../domain/share/takes-file'),
  csv: () => import('../../domain/share/csv'),
  paper: () => import('./paper'),
  markdown: () => import('../../domain/share/markdown'),
};
type Part = keyof typeof loaders;
type Parts = { [Name in Part]?: Awaited<ReturnType<(typeof loaders)[Name]>> };

const needs: Readonly<Record<Way, readonly Part[]>> = {
  link: ['link'],
  qr: ['link', 'qr'],
  json: ['json'],
  csv: ['csv'],
  markdown: ['paper', 'markdown'],
  word: ['paper'],
  print: ['paper'],
};

/** Exactly what leaves. */
export type Preview =
  | {
      readonly kind: 'link';
      readonly address: string;
      readonly holds: readonly string[];
      /** Why the link, or its code, cannot be used. */
      readonly refused: string | undefined;
      readonly caution: string | undefined;
      readonly qr: Qr | undefined;
    }
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly fileName: string;
      readonly type: string;
    }
  | { readonly kind: 'paper'; readonly paper: Paper; readonly fileName: string };

/** What a reader chose to share of a take, and how. */
export class ShareState {
  readonly #data: AssessmentData;
  readonly #take: Take;
  readonly #scored: Scored;
  readonly #lang: Lang;
  readonly #labels: ShareLabels;
  readonly #instrument: Instrument;

  way = $state<Way>();
  name = $state(false);
  notes = $state(false);
  label = $state('');
  separator = $state<',' | ';'>(',');
  notice = $state('');

  #parts = $state.raw<Parts>({});

  readonly noteCount: number;
  /** A table has no place for a name. */
  asksName = $derived(this.way !== undefined && this.way !== 'csv');

  preview = $derived.by(() => this.#preview());

  constructor(data: AssessmentData, take: Take, scored: Scored, lang: Lang, labels: ShareLabels) {
    this.#data = data;
    this.#take = take;
    this.#scored = scored;
    this.#lang = lang;
    this.#labels = labels;
    this.#instrument = instrumentOf(data.definition);
    this.noteCount = Object.values(take.notes).filter((note) => note !== '').length;
    this.separator = lang === 'nl' ? ';' : ',';
  }

  /** Shows what would leave in this way. */
  async choose(way: Way): Promise<void> {
    this.way = way;
    this.notice = '';
    const missing = needs[way].filter((part) => !this.#parts[part]);
    if (missing.length === 0) return;
    this.notice = this.#labels.working;
    try {
      const loaded = await Promise.all(missing.map(async (part) => [part, await loaders[part]()]));
      this.#parts = { ...this.#parts, ...Object.fromEntries(loaded) };
      if (this.way === way) this.notice = '';
    } catch {
      if (this.way === way) {
        this.way = undefined;
        this.notice = this.#labels.failed;
      }
    }
  }

  async copy(): Promise<void> {
    const { preview } = this;
    const text =
      preview?.kind === 'text' ? preview.text : preview?.kind === 'link' ? preview.address : '';
    if (text === '') return;
    this.notice = (await copyText(text)) ? this.#labels.copied : this.#labels.copyFailed;
  }

  download(): void {
    const { preview } = this;
    if (preview?.kind === 'text') {
      downloadText(preview.fileName, preview.text, preview.type);
      this.notice = fill(this.#labels.downloaded, { name: preview.fileName });
    } else if (preview?.kind === 'link' && preview.qr && this.#parts.qr) {
      const fileName = this.#fileName('svg');
      downloadText(fileName, this.#parts.qr.qrFile(preview.qr), 'image/svg+xml');
      this.notice = fill(this.#labels.downloaded, { name: fileName });
    }
  }

  async downloadWord(): Promise<void> {
    const { preview } = this;
    if (preview?.kind !== 'paper') return;
    this.notice = this.#labels.working;
    try {
      const { wordOf } = await import('../../domain/share/word');
      downloadFile(preview.fileName, await wordOf(preview.paper));
      this.notice = fill(this.#labels.downloaded, { name: preview.fileName });
    } catch {
      this.notice = this.#labels.failed;
    }
  }

  print(element: Element | undefined): void {
    if (element) printOnly(element);
  }

  get #include(): Include {
    return { name: this.name, notes: this.notes };
  }

  #preview(): Preview | undefined {
    const { link, qr, json, csv, paper, markdown } = this.#parts;
    const take = this.#take;
    switch (this.way) {
      case 'link':
        return link && this.#link(link);
      case 'qr':
        return link && qr && this.#link(link, qr);
      case 'json':
        return (
          json && {
            kind: 'text',
            text: json.writeTakes([{ take, label: this.label }], this.#include),
            fileName: this.#fileName('json'),
            type: 'application/json',
          }
        );
      case 'csv':
        return (
          csv && {
            kind: 'text',
            text: csv.answersCsv(
              this.#instrument,
              { answers: take.answers, notes: this.notes ? take.notes : {} },
              this.#labels.csv,
              { separator: this.separator },
            ),
            fileName: this.#fileName('csv'),
            type: 'text/csv',
          }
        );
      case 'markdown':
        return (
          paper &&
          markdown && {
            kind: 'text',
            text: markdown.markdownOf(this.#paper(paper)),
            fileName: this.#fileName('md'),
            type: 'text/markdown',
          }
        );
      case 'word':
      case 'print':
        return (
          paper && {
            kind: 'paper',
            paper: this.#paper(paper),
            fileName: this.#fileName('docx'),
          }
        );
      default:
        return undefined;
    }
  }

  #paper({ paperOf }: NonNullable<Parts['paper']>): Paper {
    const labels = { ...this.#labels.paper, result: this.#labels.result };
    return paperOf(this.#data, this.#take, this.#scored, this.#lang, labels, {
      include: this.#include,
      label: this.label,
      address: pageAddress(),
    });
  }

  #link(
    { encodeTake, fragmentOf, MAX_PAYLOAD }: NonNullable<Parts['link']>,
    qrPart?: NonNullable<Parts['qr']>,
  ): Preview {
    const { code } = this.#instrument;
    const shared = sharedOf(this.#take, this.label);
    const payload = encodeTake(this.#instrument, shared, this.#include);
    const page = permanentAddress(code, this.#lang, this.#data.links[code]?.href);
    const address = page + fragmentOf(payload);
    const qr = qrPart?.qrOf(address);
    const refused =
      payload.length > MAX_PAYLOAD
        ? this.#labels.tooLongForLink
        : qrPart && !qr
          ? this.#labels.tooLongForQr
          : undefined;
    const isLong = !qrPart && !refused && address.length > LONG_LINK;
    return {
      kind: 'link',
      address,
      holds: this.#holds(),
      refused,
      caution: isLong ? this.#labels.longLink : undefined,
      qr,
    };
  }

  /** What the link holds, in words. */
  #holds(): string[] {
    const { holds } = this.#labels;
    const take = this.#take;
    const show = (n: number) => formatNumber(this.#lang, n);
    const name = this.name ? asLabel(take.name) : '';
    const label = asLabel(this.label);
    const notes = this.notes ? this.noteCount : 0;
    const targets = Object.keys(take.targets).length;
    const fitting = Object.keys(fittingAnswers(this.#instrument, take.answers)).length;
    return [
      fill(holds.answers, { n: show(fitting), total: show(this.#instrument.questions.length) }),
      fill(holds.date, {
        date: formatDate(this.#lang, dateOf(dayOf(take.updatedAt))),
        version: show(take.version),
      }),
      ...(targets === 0 ? [] : [count(this.#lang, targets, holds.targets)]),
      name === '' ? holds.noName : fill(holds.name, { name }),
      label === '' ? holds.noLabel : fill(holds.label, { label }),
      notes === 0 ? holds.noNotes : count(this.#lang, notes, holds.notes),
      holds.tag,
    ];
  }

  /** `A2-the-core-function-wheel-2026-11-21.json`: what it is, never whose. */
  #fileName(ending: string): string {
    const title = this.#data.definition.title
      .normalize('NFD')
      .replace(/\p{M}|[’']/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return `${this.#instrument.code}-${title}-${dayOf(this.#take.updatedAt)}.${ending}`;
  }
}
