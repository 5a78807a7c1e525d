import { diagramMessages, type Lines } from '../../i18n/diagrams';
import { fill } from '../../i18n/format';
import type { Lang } from '../../i18n/languages';
import { diagramIds } from '../../schemas/components';
import { coreFunctions, type CoreFunction } from '../../schemas/vocabulary';

export type DiagramId = (typeof diagramIds)[number];

/** Diagrams that show one core function each time; the others are the same everywhere. */
const focused = ['two-rings', 'spillovers'] as const satisfies readonly DiagramId[];
export type FocusedId = (typeof focused)[number];
export type PlainId = Exclude<DiagramId, FocusedId>;

export type DiagramChoice =
  { readonly id: FocusedId; readonly focus: CoreFunction } | { readonly id: PlainId };

const isFocused = (id: DiagramId): id is FocusedId => focused.some((name) => name === id);

/**
 * Checks what a writer asked for.
 * @throws when the diagram does not exist, or the focus is missing, unknown or not wanted
 */
export function chooseDiagram(name: string, focusName?: string): DiagramChoice {
  const id = diagramIds.find((known) => known === name);
  if (id === undefined) {
    throw new Error(`There is no diagram “${name}”. Choose from: ${diagramIds.join(', ')}.`);
  }
  if (!isFocused(id)) {
    if (focusName === undefined) return { id: id as PlainId };
    throw new Error(`The diagram “${id}” has no focus; leave out focus="${focusName}".`);
  }
  const focus = coreFunctions.find((known) => known === focusName);
  if (focus === undefined) {
    throw new Error(
      `The diagram “${id}” needs a focus: ${coreFunctions.join(', ')}; it has “${focusName ?? ''}”.`,
    );
  }
  return { id, focus };
}

/** What flows from one function to each of the other three, in the order of the model. */
export function flowsFrom(lang: Lang, focus: CoreFunction): { to: CoreFunction; lines: Lines }[] {
  const flows: Partial<Record<CoreFunction, Lines>> = diagramMessages[lang].spillovers.of[focus].to;
  return coreFunctions.flatMap((to) => {
    const lines = flows[to];
    return lines === undefined ? [] : [{ to, lines }];
  });
}

/** The caption, and the text that says what the picture says. */
export function describe(
  lang: Lang,
  choice: DiagramChoice,
): { caption: string; alternative: string } {
  const messages = diagramMessages[lang];
  if (choice.id === 'two-rings') {
    const { alternative, of } = messages['two-rings'];
    const { caption, supporting, full } = of[choice.focus];
    return {
      caption,
      alternative: fill(alternative, {
        name: messages.functions[choice.focus],
        supporting: supporting.join(' '),
        full: full.join(' '),
      }),
    };
  }
  if (choice.id === 'spillovers') {
    const { alternative, flow, of } = messages.spillovers;
    const flows = flowsFrom(lang, choice.focus).map(({ to, lines }) =>
      fill(flow, { name: messages.functions[to], what: lines.join(' ') }),
    );
    return {
      caption: of[choice.focus].caption,
      alternative: fill(alternative, {
        name: messages.functions[choice.focus],
        flows: flows.join(' '),
      }),
    };
  }
  const { caption, alternative } = messages[choice.id];
  return { caption, alternative };
}
