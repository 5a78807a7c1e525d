import { mount } from 'svelte';
import Check from '../islands/assessment/Check.svelte';
import type { CheckLabels } from '../i18n/assessment';
import style from '../styles/check.css?url';
import { loadStyle } from './style';
import type { CheckData } from '../islands/assessment/data';

/** Makes a check interactive in place of its worksheet. Where its data do not come, the worksheet stays. */
export async function startCheck(place: HTMLElement): Promise<void> {
  const response = await fetch(place.dataset['check'] ?? '');
  if (!response.ok) return;
  const props = (await response.json()) as { check: CheckData; labels: CheckLabels };
  await loadStyle(style);
  place.replaceChildren();
  mount(Check, { target: place, props });
}
