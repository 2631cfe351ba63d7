// Pictures of chapter one. Addresses come from the build, so that a new painting is a new file name and caches never lie.
import { type Art, eventsFrom, type PersonData, peopleFrom, type RoomData, roomsFrom } from './kinds';

const rooms = import.meta.glob<string>('../../../assets/rooms/ship-*/*.{avif,webp}', { query: '?url', import: 'default', eager: true });
const roomData = import.meta.glob<RoomData>('../../../assets/rooms/ship-*/room.json', { import: 'default', eager: true });
const events = import.meta.glob<string>('../../../assets/events/{handshake,signing}/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const eventData = import.meta.glob<RoomData>('../../../assets/events/{handshake,signing}/room.json', { import: 'default', eager: true });
const figures = import.meta.glob<string>('../../../assets/people/{ksena,alcuin,kirk-liaison,hale,hildreth,osric}/ship/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figuresData = import.meta.glob<PersonData>('../../../assets/people/{ksena,alcuin,kirk-liaison,hale,hildreth,osric}/person.json', {
  import: 'default',
  eager: true,
});

export const art: Art = {
  rooms: { ...roomsFrom(rooms, roomData), ...eventsFrom(events, eventData) },
  people: peopleFrom(figures, figuresData, 'ship'),
};
