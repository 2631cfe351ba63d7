// npx tsx tools/story-stamp.ts LANGUAGE [CHAPTER]: notes for every line of a translation which English text it was made from,
// so that story:words can tell later which lines have gone stale. Run it when a translation is up to date.
import { writeFileSync } from 'node:fs';
import { chapterNames, readChapter, readStamps, readTranslation, shortHash, stampsPath } from './story-files';

const [language, only] = process.argv.slice(2);
if (!language) {
  console.error('Which language? For example: npx tsx tools/story-stamp.ts es');
  process.exit(1);
}
for (const name of chapterNames().filter((chapter) => !only || chapter === only)) {
  const { lines } = readChapter(name);
  const words = readTranslation(name, language);
  const present = Object.keys(lines).filter((id) => words[id]);
  if (present.length === 0) continue;
  const stamps = readStamps(name);
  stamps[language] = Object.fromEntries(present.map((id) => [id, shortHash(lines[id]?.text ?? '')]));
  writeFileSync(stampsPath(name), `${JSON.stringify(stamps, null, 2)}\n`);
  console.log(`${name}: ${present.length} lines of ${language} stamped`);
}
