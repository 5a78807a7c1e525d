// First: it sets the order of the layers.
import '../styles/layers.css';
import { mount, type ComponentProps } from 'svelte';
import Assessment from '../islands/assessment/Assessment.svelte';

/**
 * Makes the assessments of a page interactive. Mounted here they do without the loader that an island of
 * Astro brings along, so that the page keeps within its budget of JavaScript.
 */
for (const place of document.querySelectorAll<HTMLElement>('[data-assessment]')) {
  const props = JSON.parse(place.dataset['assessment'] ?? '{}') as ComponentProps<
    typeof Assessment
  >;
  mount(Assessment, { target: place, props });
}
