// Rooms, music, ambiences and effects a script may ask for. A name that is not here stops the build.

export const ROOMS = ['ship-bay', 'ship-lift', 'ship-chamber'] as const;
export const MUSIC = ['human-ship', 'title'] as const;
export const AMBIENCES = ['ship-hull', 'ship-chamber'] as const;
/** Effects a script can call; the page's own sounds (advance, confirm ...) are not for scripts. */
export const EFFECTS = ['lift-start', 'lift-stop', 'door', 'steam', 'relay', 'handshake', 'page'] as const;
export const CARDS = ['to-be-continued'] as const;

export type Room = (typeof ROOMS)[number];
export type Music = (typeof MUSIC)[number];
export type Ambience = (typeof AMBIENCES)[number];
export type Effect = (typeof EFFECTS)[number];
export type Card = (typeof CARDS)[number];
