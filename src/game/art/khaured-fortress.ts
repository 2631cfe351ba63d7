// Pictures of chapter two. Addresses come from the build, so that a new painting is a new file name and caches never lie.
import { type Art, eventsFrom, type PersonData, peopleFrom, type RoomData, roomsFrom } from './kinds';

const rooms = import.meta.glob<string>(
  '../../../assets/rooms/{khaur,fortress-*,warship-*,moon,tent,tent-after,federation-floor}/*.{avif,webp}',
  { query: '?url', import: 'default', eager: true },
);
const roomData = import.meta.glob<RoomData>(
  '../../../assets/rooms/{khaur,fortress-*,warship-*,moon,tent,tent-after,federation-floor}/room.json',
  { import: 'default', eager: true },
);
const events = import.meta.glob<string>('../../../assets/events/{oath,duel,blade,kneeling,torek}/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const eventData = import.meta.glob<RoomData>('../../../assets/events/{oath,duel,blade,kneeling,torek}/room.json', {
  import: 'default',
  eager: true,
});
const figures = import.meta.glob<string>('../../../assets/people/{milena,petar,ivana,nerov,tazil,torek}/fortress/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figuresData = import.meta.glob<PersonData>('../../../assets/people/{milena,petar,ivana,nerov,tazil,torek}/person.json', {
  import: 'default',
  eager: true,
});

export const art: Art = {
  rooms: { ...roomsFrom(rooms, roomData), ...eventsFrom(events, eventData) },
  people: peopleFrom(figures, figuresData, 'fortress'),
};
