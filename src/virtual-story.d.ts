// What the story plugin (tools/story-plugin.ts) makes of scenes/: a program and its words per chapter, each fetched when needed.
declare module 'virtual:story' {
  import type { Program } from './engine/program';

  interface StoryChapter {
    /** Title of the node it begins with. */
    start: string;
    /** Changes whenever the compiled program does; saves carry it. */
    story: string;
    program(): Promise<{ default: Program }>;
    /** Line id to text, by language; lines not translated yet are English. */
    text: Record<string, () => Promise<{ default: Record<string, string> }>>;
  }

  export const chapters: Record<string, StoryChapter>;
}
