/** What is needed once answers are in: fetched when the facilitator gets there. */
export { default as Agree } from './Agree.svelte';
export { default as Close } from './Close.svelte';
export { default as Picture } from './Picture.svelte';
