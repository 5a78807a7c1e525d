/** Draws ten thousand times without holding up the page. A newer request puts an end to the one that is under way. */
import '../../domain/kpi/formula/all-functions';
import { simulateInParts, type SimulationRequest } from '../../domain/kpi/simulation';

export interface Asked {
  readonly run: number;
  readonly request: SimulationRequest | undefined;
}

let latest = 0;

/** Lets messages in. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

self.addEventListener('message', ({ data: { run, request } }: MessageEvent<Asked>) => {
  latest = run;
  if (request !== undefined) void work(run, request);
});

async function work(run: number, request: SimulationRequest): Promise<void> {
  const parts = simulateInParts(request);
  for (let part = parts.next(); ; part = parts.next()) {
    if (part.done) return self.postMessage({ run, results: part.value });
    await pause();
    if (latest !== run) return;
  }
}
