import type { TeamLabels } from '../../i18n/team';
import type { Choice } from './team.svelte';
import type { WorkshopText } from './timer.svelte';

/** What the instrument is given, beside the language. */
export interface TeamProps {
  /** The assessments that a team can take. */
  readonly choices: readonly Choice[];
  readonly workshop: WorkshopText;
  readonly labels: TeamLabels;
}
