// npm run story:tag: gives every line and option of scenes/ that has none its id, going on by tens from the chapter's highest.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterNames, ROOT, readChapter } from './story-files';
import { nextNumber, prefixOf, tagLines } from './tag-lines';

for (const name of chapterNames()) {
  const { files } = readChapter(name);
  const texts = files.map((file) => file.text);
  const prefix = prefixOf(name, texts);
  let next = nextNumber(prefix, texts);
  for (const file of files) {
    const { text, added } = tagLines(file.text, prefix, next);
    next += added * 10;
    if (added > 0) writeFileSync(join(ROOT, file.name), text);
    console.log(`${file.name}: ${added} lines tagged`);
  }
}
