// Shows whoever paints the next room or sculpts the next person what there is: every room with its crops and masks, every person with
// every face, in any room's light. Served by `npm run dev` as /gallery.html; never part of the build.
import type { Cut, PersonData, RoomArt, RoomData } from '../../src/game/art/kinds';
import { pictureBox } from '../../src/game/framing';

const pictures: Readonly<Record<string, string>> = {
  ...import.meta.glob<string>('../../assets/{rooms,events}/*/{1280,depth,lights,sky}.webp', {
    query: '?url',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../../assets/people/*/*/{900,pose-900,faces}.webp', { query: '?url', import: 'default', eager: true }),
};
const rooms = import.meta.glob<RoomData>('../../assets/{rooms,events}/*/room.json', { import: 'default', eager: true });
const people = import.meta.glob<PersonData>('../../assets/people/*/person.json', { import: 'default', eager: true });

const main = document.querySelector('main') as HTMLElement;
const contents = document.querySelector('#contents') as HTMLElement;
const light = document.querySelector('#light') as HTMLSelectElement;
const nameOf = (path: string): string => path.split('/').at(-2) ?? path;

function add<K extends keyof HTMLElementTagNameMap>(parent: Element, kind: K, set: Partial<HTMLElementTagNameMap[K]> = {}) {
  const element = Object.assign(document.createElement(kind), set);
  parent.append(element);
  return element;
}
function section(id: string, note: string): HTMLElement {
  add(contents, 'a', { href: `#${id}`, textContent: id });
  const all = add(main, 'section', { id });
  add(all, 'h2', { textContent: id });
  add(all, 'p', { textContent: note });
  return add(all, 'div', { className: 'row' });
}
function figure(row: Element, caption: string, w: number, h: number): HTMLElement {
  const whole = add(row, 'figure');
  const box = add(whole, 'div', { className: 'picture' });
  Object.assign(box.style, { width: `${w}px`, height: `${h}px` });
  add(whole, 'figcaption', { textContent: caption });
  return box;
}
const loaded = (src: string): Promise<HTMLImageElement> =>
  new Promise((done, lost) => {
    const image = new Image();
    image.onload = () => done(image);
    image.onerror = lost;
    image.src = src;
  });

/** Share of a picture darker than 8 %. */
async function darkness(src: string): Promise<string> {
  const image = await loaded(src);
  const canvas = new OffscreenCanvas(160, 90);
  const g = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  g.drawImage(image, 0, 0, 160, 90);
  const { data } = g.getImageData(0, 0, 160, 90);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) {
    const [r = 0, gr = 0, b = 0] = data.subarray(i, i + 3);
    if ((0.299 * r + 0.587 * gr + 0.114 * b) / 255 < 0.08) dark++;
  }
  return `${Math.round((dark / (160 * 90)) * 100)} % under 8 %`;
}

function showRoom(path: string, data: RoomData): void {
  const folder = path.replace('room.json', '');
  const src = pictures[`${folder}1280.webp`];
  if (!src) return;
  const row = section(
    nameOf(path),
    `lights ${Object.values(data.lights).join(' ')} · sky ${data.sky} · dust ${data.dust} · tint ${data.tint.join(' ')}`,
  );
  void darkness(src).then((told) => row.previousElementSibling?.append(` · ${told}`));
  const views = { landscape: [640, 360], phone: [211, 345], 'phone, across': [422, 195] } as const;
  for (const [name, [w, h]] of Object.entries(views)) {
    const box = figure(row, name, w, h);
    const art = { name: `${path.includes('/events/') ? 'event-' : ''}${nameOf(path)}`, data } as RoomArt;
    const at = pictureBox({ w, h }, art);
    const image = add(box, 'img', { src });
    Object.assign(image.style, { left: `${at.x}px`, top: `${at.y}px`, width: `${at.w}px`, height: `${at.h}px` });
    if (name !== 'landscape') continue;
    for (const [thing, p] of Object.entries({ ...data.things, focus: data.focus.landscape, upright: data.focus.portrait })) {
      const dot = add(box, 'i', { className: 'dot', title: thing });
      Object.assign(dot.style, { left: `${at.x + (p?.x ?? 0) * at.w}px`, top: `${at.y + (p?.y ?? 0) * at.h}px` });
    }
  }
  for (const mask of ['depth', 'lights', 'sky']) {
    const masked = pictures[`${folder}${mask}.webp`];
    if (!masked) continue;
    const image = add(figure(row, mask, 320, 180), 'img', { src: masked });
    Object.assign(image.style, { width: '320px', height: '180px' });
  }
}

/** A person's base with patches of the atlas over it, in a room's light. */
async function draw(
  row: Element,
  caption: string,
  base: string,
  atlas: string,
  data: PersonData,
  patches: readonly [Cut | undefined, keyof PersonData][],
) {
  const whole = add(row, 'figure');
  const canvas = add(whole, 'canvas', { className: 'figure', width: 300, height: 400 });
  add(whole, 'figcaption', { textContent: caption });
  const [figure, sheet] = await Promise.all([loaded(base), loaded(atlas)]);
  const g = canvas.getContext('2d') as CanvasRenderingContext2D;
  g.drawImage(figure, 0, 0, 300, 400);
  const k = sheet.width / data.atlas.size[0];
  for (const [cut, at] of patches) {
    const box = data[at] as { x: number; y: number; w: number; h: number } | undefined;
    if (!cut || !box) continue;
    const [x, y, w, h] = cut.map((n) => n * k) as unknown as Cut;
    g.drawImage(sheet, x, y, w, h, box.x * 300, box.y * 400, box.w * 300, box.h * 400);
  }
  const tint = rooms[light.value]?.tint ?? [1, 1, 1];
  g.globalCompositeOperation = 'multiply';
  g.fillStyle = `rgb(${tint.map((t) => Math.min(255, t * 255)).join(' ')})`;
  g.fillRect(0, 0, 300, 400);
  g.globalCompositeOperation = 'destination-in';
  g.drawImage(figure, 0, 0, 300, 400);
}

function showPerson(path: string, data: PersonData): void {
  const folder = path.replace('person.json', '');
  const lights = Object.keys(pictures).flatMap((file) =>
    file.startsWith(folder) && file.endsWith('/900.webp') ? [file.replace('900.webp', '')] : [],
  );
  for (const lit of lights) {
    const [base, atlas] = [pictures[`${lit}900.webp`], pictures[`${lit}faces.webp`]];
    if (!base || !atlas) continue;
    const { faces, lids, mouths, eyes = {} } = data.atlas;
    const row = section(`${nameOf(path)} · ${lit.split('/').at(-2)}`, `looks ${data.looks} · mirror ${data.mirror ?? false}`);
    void draw(row, 'neutral', base, atlas, data, []);
    const posed = pictures[`${lit}pose-900.webp`];
    if (posed) void draw(row, 'pose', posed, atlas, data, []);
    for (const name of Object.keys(faces)) void draw(row, name, base, atlas, data, [[faces[name], 'face']]);
    for (const name of Object.keys(lids)) void draw(row, `lids ${name}`, base, atlas, data, [[lids[name], 'lids']]);
    for (const name of Object.keys(mouths)) void draw(row, `mouth ${name}`, base, atlas, data, [[mouths[name], 'mouth']]);
    for (const name of Object.keys(eyes)) void draw(row, `eye ${name}`, base, atlas, data, [[eyes[name], 'eye']]);
  }
}

function show(): void {
  main.replaceChildren();
  contents.replaceChildren();
  for (const [path, data] of Object.entries(rooms)) showRoom(path, data);
  for (const [path, data] of Object.entries(people)) showPerson(path, data);
}
for (const path of Object.keys(rooms)) add(light, 'option', { value: path, textContent: nameOf(path) });
light.onchange = show;
for (const kind of ['grey', 'small']) {
  const box = document.querySelector(`#${kind}`) as HTMLInputElement;
  box.onchange = () => document.body.classList.toggle(kind, box.checked);
}
show();
