/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The chapter whose text is being rendered, for the components in it. */
    chapter?: {
      readonly code: string;
      readonly title: string;
      /** Ids of its plays, in order: the place gives the number. */
      readonly plays: readonly string[];
      /** Whether the page shows all of it, or only its notes for trainers. */
      readonly whole: boolean;
    };
  }
}
