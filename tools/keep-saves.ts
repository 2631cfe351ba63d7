// npx tsx tools/keep-saves.ts RELEASE: plays each chapter a few ways and keeps saves of it under tests/saves/RELEASE, for ever. Run it once
// for each release, when its story is final, and `npm run format` after it: every later script must be able to go on from them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isChapter } from '../src/game/chapters';
import { chooseTurn, firstTurn, type Moment, nextTurn } from '../src/game/moment';
import { makeSave } from '../src/game/save';
import { chapterNames, ROOT, readChapter } from './story-files';

const WAYS = 3;
/** Where in a play it is saved, as shares of its length. */
const STAGES = [0, 0.3, 0.7, 1];
/** Moments of the past each save keeps: enough to find a way back, few enough for a repository. */
const PAST = 12;

const release = process.argv[2];
if (!release) {
  console.error('Which release? For example: npx tsx tools/keep-saves.ts 0.1.0');
  process.exit(1);
}
const folder = join(ROOT, 'tests', 'saves', release);
mkdirSync(folder, { recursive: true });

for (const chapter of chapterNames().filter(isChapter)) {
  const { program, hash } = readChapter(chapter);
  for (let way = 0; way < WAYS; way++) {
    const moments: Moment[] = [firstTurn(program, chapter, program.start, way).moment];
    for (let now = moments[0]; now && now.state.wait !== 'end'; now = moments.at(-1)) {
      const able = now.offers.filter((offer) => offer.available);
      const offer = able[(way + moments.length) % Math.max(1, able.length)];
      moments.push((offer ? chooseTurn(program, now, offer, chapter) : nextTurn(program, now, chapter)).moment);
    }
    for (const stage of STAGES) {
      const index = Math.round(stage * (moments.length - 1));
      const now = moments[index];
      if (!now) continue;
      const kept = { chapter, seed: way, past: moments.slice(Math.max(0, index - PAST), index), now };
      const name = `${chapter}-${way + 1}-${Math.round(stage * 100)}.json`;
      writeFileSync(join(folder, name), `${JSON.stringify(makeSave('kept', kept, hash, 0, null))}\n`);
    }
  }
  console.log(`${chapter}: ${WAYS * STAGES.length} saves kept for ${release}`);
}
