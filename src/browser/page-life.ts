/** When the page paints, is left, or stands inside another one. */

export interface Deferred {
  /** Carries the task out after the next paint, or after so many milliseconds without another call. */
  schedule(wait?: number): void;
  /** Carries the task out now, if it is waiting. */
  flush(): void;
  /** Flushes, and stops listening. */
  stop(): void;
}

/**
 * Puts off a task until what the reader just did has been painted, so that it never holds up an answer.
 * Leaving or hiding the page carries it out at once: nothing is lost.
 */
export function defer(task: () => void): Deferred {
  let cancel: (() => void) | undefined;
  const run = () => {
    cancel = undefined;
    task();
  };
  const flush = () => {
    if (!cancel) return;
    cancel();
    run();
  };
  const hide = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  document.addEventListener('visibilitychange', hide);
  window.addEventListener('pagehide', flush);
  return {
    schedule(wait = 0) {
      cancel?.();
      let frame: number | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const later = (time: number) => {
        timer = setTimeout(run, time);
      };
      // A task set in a frame runs after that frame is painted. A hidden page has no frames.
      if (wait === 0 && document.visibilityState !== 'hidden') {
        frame = requestAnimationFrame(() => later(0));
      } else later(wait);
      cancel = () => {
        if (frame !== undefined) cancelAnimationFrame(frame);
        clearTimeout(timer);
      };
    },
    flush,
    stop() {
      flush();
      document.removeEventListener('visibilitychange', hide);
      window.removeEventListener('pagehide', flush);
    },
  };
}

/** Lets the browser ask before the page is left, as long as something would be lost. Returns how to stop. */
export function askBeforeLeaving(wouldLose: () => boolean): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (wouldLose()) event.preventDefault();
  };
  window.addEventListener('beforeunload', ask);
  return () => window.removeEventListener('beforeunload', ask);
}

/** Whether this page stands inside another one. */
export const isEmbedded = (): boolean => window.self !== window.top;
