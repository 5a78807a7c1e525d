import { chromiumPath } from './chromium.ts';

/** Stops before any test, with what to do, where there is no Chromium and none can be installed. */
export default function setup(): void {
  chromiumPath();
}
