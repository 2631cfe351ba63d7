// Vite plugin: compiles scenes/ while the game is built, so that the browser gets finished programs and words and never a parser.
// A script error stops the build and says where; in dev, an edited script or translation reloads the page.
import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { type Chapter, chapterNames, describeAll, languagesOf, readChapter, readTranslation, SCENES, translate } from './story-files';

const LIST = 'virtual:story';
const INSIDE = '\0';

export function story(scenes = SCENES): Plugin {
  let compiled = new Map<string, Chapter>();

  const chapter = (name: string) => {
    const known = compiled.get(name) ?? readChapter(name, scenes);
    compiled.set(name, known);
    return known;
  };

  return {
    name: 'story',
    buildStart() {
      compiled = new Map();
      for (const name of chapterNames(scenes))
        for (const file of chapter(name).files) this.addWatchFile(join(scenes, name, file.name.split('/').at(-1) as string));
    },
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? INSIDE + id : undefined),
    load(id) {
      if (!id.startsWith(INSIDE + LIST)) return;
      const [, name, part] = id.slice(INSIDE.length).split('/');
      if (name === undefined || part === undefined) return listOf(chapterNames(scenes).map(chapter), scenes);
      const source = chapter(name);
      const errors = source.problems.filter((problem) => problem.severity === 'error');
      const [first] = errors;
      if (first && part === 'program') {
        const { file, line, column } = first;
        this.error({
          message: `The story has ${errors.length === 1 ? 'a mistake' : `${errors.length} mistakes`}.\n\n${describeAll(errors, source.files)}`,
          loc: { file, line, column },
        });
      }
      if (part === 'program') {
        for (const problem of source.problems) this.warn(describeAll([problem], source.files));
        return asModule(source.program);
      }
      const words = part === 'en' ? null : readTranslation(name, part, scenes);
      const { text, missing } = translate(
        source.lines,
        words ?? Object.fromEntries(Object.entries(source.lines).map(([key, line]) => [key, line.text])),
      );
      if (missing.length > 0) this.warn(`${name} in ${part}: ${missing.length} of ${Object.keys(text).length} lines are English still.`);
      return asModule(text);
    },
    configureServer(server) {
      server.watcher.add(scenes);
      const changed = (path: string) => {
        if (!path.startsWith(scenes) || !/\.(yarn|json)$/.test(path)) return;
        compiled = new Map();
        reload(server);
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
    },
  };
}

function reload(server: ViteDevServer): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap)
    if (id.startsWith(INSIDE + LIST)) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'full-reload' });
}

// Parsing JSON text is faster for a browser than parsing the same as code.
const asModule = (data: unknown) => `export default JSON.parse(${JSON.stringify(JSON.stringify(data))});`;

function listOf(chapters: Chapter[], scenes: string): string {
  const entries = chapters.map(({ name, program, hash }) => {
    const languages = ['en', ...languagesOf(name, scenes)];
    const texts = languages.map(
      (language) => `${JSON.stringify(language)}: () => import(${JSON.stringify(`${LIST}/${name}/${language}`)})`,
    );
    return `${JSON.stringify(name)}: {
  start: ${JSON.stringify(program.start)},
  story: ${JSON.stringify(hash)},
  program: () => import(${JSON.stringify(`${LIST}/${name}/program`)}),
  text: { ${texts.join(', ')} },
}`;
  });
  return `export const chapters = { ${entries.join(',\n')} };`;
}
