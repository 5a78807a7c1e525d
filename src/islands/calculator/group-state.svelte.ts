import type { WrittenGroup } from '../../domain/kpi/work';
import type { GroupData, TallyData } from './formula-data';

/** A group of fields: whether it is asked for, and whether a pasted list takes the place of its counts. */
export class GroupState {
  readonly id: string;
  /** Whether it may be left out. */
  readonly isOptional: boolean;
  readonly tally: TallyData | undefined;
  /** The reader asked for it. */
  opened = $state(false);
  /** The list takes the place of the counts. */
  listUsed = $state(false);
  listText = $state('');
  /** The list could be counted, and its counts are in the fields. */
  listCounted = $state(false);

  constructor({ id, optional }: GroupData, tally: TallyData | undefined) {
    this.id = id;
    this.isOptional = optional !== undefined;
    this.tally = tally;
  }

  /** Whether its fields count. */
  get isAsked(): boolean {
    return !this.isOptional || this.opened;
  }

  /** Whether the list stands in the place of an input. */
  replaces(input: string): boolean {
    return this.listUsed && (this.tally?.into.some((part) => part.input === input) ?? false);
  }

  /** What is kept of it; nothing when there is nothing to choose. */
  keep(): WrittenGroup | undefined {
    if (!this.isOptional && this.tally === undefined) return undefined;
    const { opened, listUsed, listText, listCounted } = this;
    return {
      opened,
      ...(listText !== '' || listUsed
        ? { list: { text: listText, used: listUsed, counted: listCounted } }
        : {}),
    };
  }

  restore(written: WrittenGroup | undefined): void {
    this.opened = written?.opened ?? false;
    this.listText = written?.list?.text ?? '';
    this.listUsed = written?.list?.used ?? false;
    this.listCounted = written?.list?.counted ?? false;
  }
}
