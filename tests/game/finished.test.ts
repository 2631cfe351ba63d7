// What a script may ask for has been made: rooms, people with their faces, sounds and layers of music. An event picture that has not
// been painted yet leaves room and people where they are; one that has is whole.
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAST, facesOf, type Person, posesOf } from '../../src/game/cast';
import { AMBIENCES, EFFECTS, EVENTS, MUSIC, ROOMS } from '../../src/game/places';
import { chapterNames, readChapter } from '../../tools/story-files';

const ASSETS = path.resolve(import.meta.dirname, '../../assets');
const missing = (folder: string, names: readonly string[], files: readonly string[]): string[] =>
  names.flatMap((name) => files.map((file) => `${folder}/${name}${file}`)).filter((file) => !fs.existsSync(path.join(ASSETS, file)));
const pictures = (widths: readonly (number | string)[]) => widths.flatMap((width) => [`/${width}.avif`, `/${width}.webp`]);
const PAINTED = [...pictures([640, 1280, 1920]), '/depth.webp', '/room.json'];
const POSED = ['-450.avif', '-450.webp', '-900.avif', '-900.webp', '-normal.webp'];

describe('what has been made', () => {
  it('every room, and whole event pictures', () => {
    const begun = EVENTS.filter((name) => fs.existsSync(path.join(ASSETS, 'events', name)));
    expect([...missing('rooms', ROOMS, PAINTED), ...missing('events', begun, PAINTED)]).toEqual([]);
  });

  it('every figure, with six faces (five for who is veiled), lids and mouths, and the second pose of those who lead', () => {
    const figures = (Object.keys(CAST) as Person[]).filter((id) => CAST[id].figure);
    const faults = figures.flatMap((id) => {
      const folder = path.join(ASSETS, 'people', id);
      const lights = fs.existsSync(folder)
        ? fs.readdirSync(folder).filter((name) => fs.statSync(path.join(folder, name)).isDirectory())
        : [];
      const [light] = lights;
      if (!light) return [`${id}: nothing`];
      const { atlas } = JSON.parse(fs.readFileSync(path.join(folder, 'person.json'), 'utf8'));
      const faces = new Set(['neutral', ...Object.keys(atlas.faces)]);
      return [
        ...missing(`people/${id}`, [light], [...pictures(['450', '900', 'faces', 'faces-450']), '/normal.webp']),
        ...(posesOf(id).length > 1 ? missing(`people/${id}/${light}`, ['pose'], POSED) : []),
        ...facesOf(id)
          .filter((face) => !faces.has(face))
          .map((face) => `${id}: no face ${face}`),
        ...(faces.size < Math.min(6, facesOf(id).length) ? [`${id}: ${faces.size} faces`] : []),
        ...(Object.keys(atlas.lids).length < 2 ? [`${id}: lids`] : []),
        ...(Object.keys(atlas.mouths).length < 4 ? [`${id}: mouths`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('every piece, air, effect and voice', () => {
    const files = ['.webm', '.mp3'];
    const voices = (Object.keys(CAST) as Person[]).filter((id) => CAST[id].figure);
    expect([
      ...missing('sound/music', MUSIC, files),
      ...missing('sound/ambience', AMBIENCES, files),
      ...missing('sound/effects', EFFECTS, files),
      ...missing('sound/voices', voices, files),
    ]).toEqual([]);
  });

  it('as many layers of a piece as the story calls for while it plays', () => {
    const faults = new Set<string>();
    for (const name of chapterNames())
      for (const node of Object.values(readChapter(name).program.nodes)) {
        let piece: string | undefined; // only where a node names both is it certain which piece is meant
        for (const instruction of node.code) {
          const words = instruction[0] === 'command' ? instruction[1][0] : null;
          if (typeof words !== 'string') continue;
          const [cue, what] = words.split(' ');
          if (cue === 'music') piece = what;
          if (cue === 'layer' && piece && Number(what) > 1 && !fs.existsSync(path.join(ASSETS, `sound/music/${piece}-${what}.webm`)))
            faults.add(`${piece}-${what}`);
        }
      }
    expect([...faults]).toEqual([]);
  });
});
