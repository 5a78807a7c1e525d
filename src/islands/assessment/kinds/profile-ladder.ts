export { scoreProfileKind as score } from '../result/profile-score';
export { default as Result } from './ProfileLadder.svelte';
