// The second pose: asked for by the script, seen where it has been painted, at rest everywhere else.
import { describe, expect, it } from 'vitest';
import { figureIn, type PersonArt, peopleFrom } from '../../src/game/art';
import { posesOf } from '../../src/game/cast';
import { cueFrom } from '../../src/game/cues';
import { applyCue, emptyTableau } from '../../src/game/tableau';

const files = (names: readonly string[]) => Object.fromEntries(names.map((name) => [`/assets/people/ksena/ship/${name}`, `${name}?1`]));
const artOf = (names: readonly string[]): PersonArt => {
  const { ksena } = peopleFrom(files(names), { '/assets/people/ksena/person.json': {} as PersonArt['data'] }, 'ship');
  if (!ksena) throw new Error('nobody');
  return ksena;
};

describe('a second pose', () => {
  it('is one of those a person has', () => {
    expect(posesOf('ksena')).toEqual(['rest', 'weighing']);
    expect(posesOf('hale')).toEqual(['rest']);
    expect(posesOf('nobody')).toEqual(['rest']);
  });

  it('stays until another cue and is not kept by whoever leaves', () => {
    const script = ['enter ksena left', 'pose ksena weighing', 'face ksena stern'];
    const play = (lines: readonly string[]) =>
      lines.reduce((t, line) => applyCue(t, cueFrom(line.split(' ')[0] ?? '', line.split(' ').slice(1))), emptyTableau());
    expect(play(script).people).toMatchObject([{ id: 'ksena', pose: 'weighing', face: 'stern' }]);
    expect(play([...script, 'pose ksena rest']).people).toMatchObject([{ pose: 'rest' }]);
    expect(play([...script, 'leave ksena', 'enter ksena right']).people[0]?.pose).toBeUndefined();
  });

  it('is shown where it was painted', () => {
    const both = artOf(['900.avif', 'normal.webp', 'pose-900.avif', 'pose-normal.webp']);
    expect(figureIn(both, 'weighing').base[900]?.sources).toEqual(['pose-900.avif?1']);
    expect(figureIn(both, 'weighing').normal?.sources).toEqual(['pose-normal.webp?1']);
    expect(figureIn(both, 'rest').base[900]?.sources).toEqual(['900.avif?1']);
    expect(figureIn(artOf(['900.avif']), 'weighing').base[900]?.sources).toEqual(['900.avif?1']);
  });
});
