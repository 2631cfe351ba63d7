// The five chapters, in the order they sit at the table. Ids are folder names under scenes/.

export const CHAPTERS = ['human-ship', 'khaured-fortress', 'trinity-station', 'kirks-cabin', 'fifth-table'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export const isChapter = (name: string): name is Chapter => (CHAPTERS as readonly string[]).includes(name);
