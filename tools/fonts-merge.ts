// Joins several small fonts cut from one design into one. Japanese arrives as 120 slices; a reader should fetch one file
// holding just the signs this game uses. The first font keeps its layout tables, because its glyph numbers stay as they were.

const KEPT = ['GDEF', 'GPOS', 'GSUB', 'OS/2', 'name', 'post', 'gasp'];
const COMPOSITE = { wordArguments: 1, scale: 8, more: 32, xyScale: 64, twoByTwo: 128 };

type Tables = Map<string, Buffer>;

function tablesOf(font: Buffer): Tables {
  const count = font.readUInt16BE(4);
  return new Map(
    Array.from({ length: count }, (_, i) => {
      const at = 12 + 16 * i;
      const start = font.readUInt32BE(at + 8);
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))];
    }),
  );
}

function need(tables: Tables, name: string): Buffer {
  const table = tables.get(name);
  if (!table) throw new Error(`A font to be joined has no ${name} table.`);
  return table;
}

/** Glyph outlines, in order; an empty buffer where a glyph draws nothing. */
function glyphsOf(tables: Tables): Buffer[] {
  const loca = need(tables, 'loca');
  const glyf = need(tables, 'glyf');
  const long = need(tables, 'head').readInt16BE(50) === 1;
  const offset = (i: number) => (long ? loca.readUInt32BE(i * 4) : loca.readUInt16BE(i * 2) * 2);
  return Array.from({ length: need(tables, 'maxp').readUInt16BE(4) }, (_, i) => glyf.subarray(offset(i), offset(i + 1)));
}

/** A composite glyph names its parts by number: move the numbers by `shift`. */
function renumber(glyph: Buffer, shift: number): Buffer {
  if (glyph.length < 10 || glyph.readInt16BE(0) >= 0 || shift === 0) return glyph;
  const moved = Buffer.from(glyph);
  for (let at = 10; ; ) {
    const flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + shift, at + 2);
    if (!(flags & COMPOSITE.more)) return moved;
    at += 4 + (flags & COMPOSITE.wordArguments ? 4 : 2);
    at += flags & COMPOSITE.scale ? 2 : flags & COMPOSITE.xyScale ? 4 : flags & COMPOSITE.twoByTwo ? 8 : 0;
  }
}

function widthsOf(tables: Tables): Buffer[] {
  const hmtx = need(tables, 'hmtx');
  const full = need(tables, 'hhea').readUInt16BE(34);
  return Array.from({ length: need(tables, 'maxp').readUInt16BE(4) }, (_, i) => {
    const entry = Buffer.alloc(4);
    entry.writeUInt16BE(hmtx.readUInt16BE(Math.min(i, full - 1) * 4), 0);
    entry.writeInt16BE(i < full ? hmtx.readInt16BE(i * 4 + 2) : hmtx.readInt16BE(full * 4 + (i - full) * 2), 2);
    return entry;
  });
}

/** Character -> glyph, read from the widest Unicode table the font has (formats 4 and 12, the ones the subsetter writes). */
function charactersOf(tables: Tables): Map<number, number> {
  const cmap = need(tables, 'cmap');
  const found = new Map<number, number>();
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = sub.readUInt16BE(0);
    if (format === 12) {
      for (let g = 0; g < sub.readUInt32BE(12); g++) {
        const [first, last, glyph] = [0, 4, 8].map((o) => sub.readUInt32BE(16 + g * 12 + o)) as [number, number, number];
        for (let c = first; c <= last; c++) found.set(c, glyph + c - first);
      }
    } else if (format === 4) readSegments(sub, found);
  }
  return found;
}

function readSegments(sub: Buffer, found: Map<number, number>): void {
  const doubled = sub.readUInt16BE(6);
  for (let s = 0; s < doubled; s += 2) {
    const [end, start, delta] = [14 + s, 16 + doubled + s, 16 + 2 * doubled + s].map((o) => sub.readUInt16BE(o)) as [
      number,
      number,
      number,
    ];
    const rangeAt = 16 + 3 * doubled + s;
    const range = sub.readUInt16BE(rangeAt);
    for (let c = start; c <= end && c < 0xffff; c++) {
      const raw = range === 0 ? c : sub.readUInt16BE(rangeAt + range + 2 * (c - start));
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) found.set(c, glyph);
    }
  }
}

function writeCharacters(characters: Map<number, number>): Buffer {
  const groups: [number, number, number][] = [];
  for (const [c, glyph] of [...characters].sort((a, b) => a[0] - b[0])) {
    const last = groups.at(-1);
    if (last && c === last[1] + 1 && glyph === last[2] + c - last[0]) last[1] = c;
    else groups.push([c, c, glyph]);
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  groups.flat().forEach((value, i) => table.writeUInt32BE(value, 28 + i * 4));
  return table;
}

function write(tables: Tables): Buffer {
  const names = [...tables.keys()].sort();
  const header = Buffer.alloc(12 + 16 * names.length);
  const power = Math.floor(Math.log2(names.length));
  header.writeUInt32BE(0x00010000, 0);
  [names.length, 16 << power, power, 16 * names.length - (16 << power)].forEach((v, i) => header.writeUInt16BE(v, 4 + i * 2));
  const bodies: Buffer[] = [];
  let offset = header.length;
  names.forEach((name, i) => {
    const table = need(tables, name);
    const padded = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    let sum = 0;
    for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
    header.write(name.padEnd(4), 12 + 16 * i, 'latin1');
    [sum, offset, table.length].forEach((v, j) => header.writeUInt32BE(v, 16 + 16 * i + 4 * j));
    bodies.push(padded);
    offset += padded.length;
  });
  return Buffer.concat([header, ...bodies]);
}

/**
 * Joins TrueType fonts (no variation axes left, same design and units) into one; where two hold a sign, the first wins.
 * Throws when a font lacks a table that every TrueType font has.
 */
export function joinFonts(fonts: readonly Buffer[]): Buffer {
  const parts = fonts.map(tablesOf);
  const [first] = parts;
  if (!first) throw new Error('There is no font to join.');
  const glyphs: Buffer[] = [];
  const widths: Buffer[] = [];
  const characters = new Map<number, number>();
  const maxp = Buffer.from(need(first, 'maxp'));
  for (const part of parts) {
    const shift = glyphs.length;
    for (const [c, glyph] of charactersOf(part)) if (!characters.has(c)) characters.set(c, glyph + shift);
    glyphs.push(...glyphsOf(part).map((glyph) => renumber(glyph, shift)));
    widths.push(...widthsOf(part));
    const limits = need(part, 'maxp');
    for (let at = 6; at < maxp.length; at += 2) maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(at), limits.readUInt16BE(at)), at);
  }
  maxp.writeUInt16BE(glyphs.length, 4);
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc((4 - (glyph.length % 4)) % 4)]));
  const loca = Buffer.alloc((glyphs.length + 1) * 4);
  let end = 0;
  padded.forEach((glyph, i) => {
    end += glyph.length;
    loca.writeUInt32BE(end, (i + 1) * 4);
  });
  const head = Buffer.from(need(first, 'head'));
  head.writeInt16BE(1, 50);
  const hhea = Buffer.from(need(first, 'hhea'));
  hhea.writeUInt16BE(widths.length, 34);
  const joined: Tables = new Map(KEPT.flatMap((name) => (first.has(name) ? [[name, need(first, name)] as const] : [])));
  for (const [name, table] of Object.entries({
    head,
    hhea,
    maxp,
    loca,
    hmtx: Buffer.concat(widths),
    glyf: Buffer.concat(padded),
    cmap: writeCharacters(characters),
  }))
    joined.set(name, table);
  return write(joined);
}
