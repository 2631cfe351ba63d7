// Pictures of chapter five: the table, and guests lit as their own chapters lit them. Addresses come from the build, so that a new painting is a new file name and caches never lie.
import { type Art, eventsFrom, type PersonData, peopleFrom, type RoomData, roomsFrom } from './kinds';

const rooms = import.meta.glob<string>('../../../assets/rooms/{table,table-door,archive}/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const roomData = import.meta.glob<RoomData>('../../../assets/rooms/{table,table-door,archive}/room.json', {
  import: 'default',
  eager: true,
});
const events = import.meta.glob<string>('../../../assets/events/{table,opposite}/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const eventData = import.meta.glob<RoomData>('../../../assets/events/{table,opposite}/room.json', { import: 'default', eager: true });
const figures1 = import.meta.glob<string>('../../../assets/people/ksena/ship/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures1Data = import.meta.glob<PersonData>('../../../assets/people/ksena/person.json', { import: 'default', eager: true });
const figures2 = import.meta.glob<string>('../../../assets/people/milena/fortress/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures2Data = import.meta.glob<PersonData>('../../../assets/people/milena/person.json', { import: 'default', eager: true });
const figures3 = import.meta.glob<string>('../../../assets/people/bonaventura/station/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures3Data = import.meta.glob<PersonData>('../../../assets/people/bonaventura/person.json', { import: 'default', eager: true });
const figures4 = import.meta.glob<string>('../../../assets/people/kirk/cabin/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures4Data = import.meta.glob<PersonData>('../../../assets/people/kirk/person.json', { import: 'default', eager: true });
const figures5 = import.meta.glob<string>('../../../assets/people/opposite/table/*.{avif,webp}', {
  query: '?url',
  import: 'default',
  eager: true,
});
const figures5Data = import.meta.glob<PersonData>('../../../assets/people/opposite/person.json', { import: 'default', eager: true });

export const art: Art = {
  rooms: { ...roomsFrom(rooms, roomData), ...eventsFrom(events, eventData) },
  people: {
    ...peopleFrom(figures1, figures1Data, 'ship'),
    ...peopleFrom(figures2, figures2Data, 'fortress'),
    ...peopleFrom(figures3, figures3Data, 'station'),
    ...peopleFrom(figures4, figures4Data, 'cabin'),
    ...peopleFrom(figures5, figures5Data, 'table'),
  },
};
