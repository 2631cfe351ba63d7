// Pictures of chapter four. Addresses come from the build, so that a new painting is a new file name and caches never lie.
import { type Art, eventsFrom, type PersonData, peopleFrom, type RoomData, roomsFrom } from './kinds';

const rooms = import.meta.glob<string>('../../../assets/rooms/{cabin-*,memory-*,thing-*}/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const roomData = import.meta.glob<RoomData>('../../../assets/rooms/{cabin-*,memory-*,thing-*}/room.json', {
  import: 'default',
  eager: true,
});
const events = import.meta.glob<string>('../../../assets/events/{bunk,window}/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const eventData = import.meta.glob<RoomData>('../../../assets/events/{bunk,window}/room.json', { import: 'default', eager: true });
const figures1 = import.meta.glob<string>('../../../assets/people/kirk/cabin/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures1Data = import.meta.glob<PersonData>('../../../assets/people/kirk/person.json', { import: 'default', eager: true });
const figures2 = import.meta.glob<string>('../../../assets/people/{spock,mccoy,gorkon,azetbur,kor,david}/memory/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures2Data = import.meta.glob<PersonData>('../../../assets/people/{spock,mccoy,gorkon,azetbur,kor,david}/person.json', {
  import: 'default',
  eager: true,
});

export const art: Art = {
  rooms: { ...roomsFrom(rooms, roomData), ...eventsFrom(events, eventData) },
  people: { ...peopleFrom(figures1, figures1Data, 'cabin'), ...peopleFrom(figures2, figures2Data, 'memory') },
};
