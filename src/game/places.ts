// Rooms, event pictures, music, ambiences and effects a script may ask for. A name that is not here stops the build.

export const ROOMS = [
  ...['ship-bay', 'ship-lift', 'ship-chamber', 'ship-chamber-evening', 'ship-drafting', 'ship-corridor-night'],
  ...['khaur', 'fortress-council', 'fortress-remembrance', 'fortress-oath', 'fortress-oath-open', 'warship-deck', 'warship-planning'],
  ...['moon', 'tent', 'tent-after', 'fortress-private', 'federation-floor', 'fortress-meditation'],
  ...['trinity-outside', 'trinity-cube', 'trinity-ring', 'trinity-ring-hologram', 'trinity-ring-cube', 'trinity-ring-empty'],
  ...['trinity-corridor', 'trinity-chapel', 'trinity-names'],
  ...['cabin-lamp', 'cabin-dark', 'cabin-dawn'],
  ...['memory-ice', 'memory-table', 'memory-court', 'memory-meadow', 'memory-planet', 'memory-hall'],
  ...[
    'thing-glasses',
    'thing-book',
    'thing-photograph',
    'thing-ale',
    'thing-parka',
    'thing-menu',
    'thing-coin',
    'thing-seal',
    'thing-comm',
  ],
  ...['table', 'table-door', 'archive'],
] as const;
/** Pictures in which room and people are painted together. */
export const EVENTS = [
  ...['handshake', 'signing', 'ring', 'oath', 'duel', 'blade', 'kneeling', 'torek', 'cube', 'cigar', 'bunk', 'window', 'table', 'opposite'],
] as const;
export const MUSIC = [
  ...['title', 'fifth-table', 'ending', 'human-ship', 'drafting', 'structure', 'fortress', 'oath', 'warship', 'moon', 'council'],
  ...['meditation', 'trinity', 'corridor', 'cube', 'cabin', 'memories'],
] as const;
export const AMBIENCES = [
  ...['ship-hull', 'ship-chamber', 'fortress-wind', 'fortress-hall', 'warship-engine', 'moon-breath', 'federation-air', 'trinity-air'],
  ...['trinity-hologram', 'trinity-chapel', 'cabin-asleep', 'memory-ice', 'memory-dinner', 'memory-rain'],
] as const;
/** Effects a script can call; the page's own sounds (advance, confirm ...) are not for scripts. */
export const EFFECTS = [
  ...['lift-start', 'lift-stop', 'door', 'steam', 'relay', 'handshake', 'page', 'eye-half', 'eye-open', 'eye-close', 'oath-drum'],
  ...['blade-draw', 'blade-clash', 'blade-fall', 'lantern', 'dust-step', 'gavel', 'vote', 'light-in', 'light-out', 'hologram', 'stamp'],
  ...['pen', 'cigar', 'match', 'lamp-on', 'lamp-off', 'log-beep', 'log-strike', 'crate', 'glass-clink', 'cloth', 'ice-crack', 'fire'],
  ...['cutlery', 'rain', 'cube', 'alarm', 'crowd-murmur', 'slab-door', 'seal', 'chair', 'veil', 'ship-pass', 'heart'],
] as const;
/** Pages in place of words: the end of a chapter, told by its outcome. */
export const CARDS = ['to-be-continued', 'end'] as const;

export type Room = (typeof ROOMS)[number];
export type Event = (typeof EVENTS)[number];
export type Music = (typeof MUSIC)[number];
export type Ambience = (typeof AMBIENCES)[number];
export type Effect = (typeof EFFECTS)[number];
export type Card = (typeof CARDS)[number];
