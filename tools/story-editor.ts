// npx tsx tools/story-editor.ts: writes the files by which the Yarn Spinner extension knows our commands and chapters.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandList, projectFile } from './editor-files';
import { chapterNames, languagesOf, SCENES } from './story-files';

writeFileSync(join(SCENES, 'commands.ysls.json'), commandList());
for (const name of chapterNames()) writeFileSync(join(SCENES, name, `${name}.yarnproject`), projectFile(languagesOf(name)));
