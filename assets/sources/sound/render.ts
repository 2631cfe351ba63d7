/** npx tsx assets/sources/sound/render.ts [NAME ...]: a piece (`human-ship`), a folder (`effects`), or everything */
import { readdirSync } from 'node:fs';
import { finish } from './engine/finish.ts';
import { chordsOf, FOLDERS, type Piece } from './engine/piece.ts';
import { measureFinished, store } from './engine/tables.ts';

const asked = process.argv.slice(2);
const pieces = FOLDERS.flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, import.meta.url)).map((file) => {
    const short = file.replace('.ts', '');
    return { folder, short, name: `${folder}/${short}` };
  }),
);
const wanted = pieces.filter((p) => asked.length === 0 || asked.some((a) => [p.folder, p.short, p.name].includes(a)));
const unknown = asked.filter((a) => !pieces.some((p) => [p.folder, p.short, p.name].includes(a)));
if (unknown.length > 0) {
  console.error(`No piece is called ${unknown.join(', ')}. There are: ${pieces.map((p) => p.name).join(' ')}`);
  process.exit(1);
}

for (const { folder, name } of wanted) {
  const began = Date.now();
  const { default: piece } = (await import(`./${name}.ts`)) as { default: Piece };
  for (const { name: own, sprite } of finish(name, folder, piece)) {
    store('sprites', own, sprite);
    const measured = measureFinished(own, sprite, own === name ? chordsOf(piece) : undefined);
    store('measured', own, measured);
    const { sha256, bytes, ...table } = measured;
    console.log(own.padEnd(24), JSON.stringify(table), `${Math.round(bytes.webm / 1024)} KB`, `${Date.now() - began} ms`);
  }
}
