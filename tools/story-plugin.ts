// Vite plugin: compiles scenes/ while the game is built, so that the browser gets finished programs and words and never a parser.
// A script error stops the build and says where; in dev, an edited script or translation goes to the running game as news.
import { join, relative, sep } from 'node:path';
import type { Plugin, Rolldown, ViteDevServer } from 'vite';
import type { Problem } from '../src/engine/problems';
import type { StoryNews } from '../src/hot-story';
import { type Chapter, chapterNames, describeAll, languagesOf, readChapter, readTranslation, SCENES, translate } from './story-files';

const LIST = 'virtual:story';
const INSIDE = '\0';

export function story(scenes = SCENES): Plugin {
  let compiled = new Map<string, Chapter>();
  let building = false;

  const chapter = (name: string) => {
    const known = compiled.get(name) ?? readChapter(name, scenes);
    compiled.set(name, known);
    return known;
  };

  /** A chapter's program, or its words in a language; mistakes stop the build, doubts are told. */
  const data = (plugin: Rolldown.PluginContext, source: Chapter, part: string): unknown => {
    const errors = source.problems.filter((problem) => problem.severity === 'error');
    const [first] = errors;
    if (first && part === 'program') {
      const { file, line, column } = first;
      plugin.error({
        message: `The story has ${errors.length === 1 ? 'a mistake' : `${errors.length} mistakes`}.\n\n${describeAll(errors, source.files)}`,
        loc: { file, line, column },
      });
    }
    if (part === 'program') {
      for (const problem of source.problems) plugin.warn(describeAll([problem], source.files));
      return source.program;
    }
    const words = part === 'en' ? null : readTranslation(source.name, part, scenes);
    const english = () => Object.fromEntries(Object.entries(source.lines).map(([key, line]) => [key, line.text]));
    const { text, missing } = translate(source.lines, words ?? english());
    if (missing.length > 0)
      plugin.warn(`${source.name} in ${part}: ${missing.length} of ${Object.keys(text).length} lines are English still.`);
    return text;
  };

  return {
    name: 'story',
    buildStart() {
      compiled = new Map();
      for (const name of chapterNames(scenes))
        for (const file of chapter(name).files) this.addWatchFile(join(scenes, name, file.name.split('/').at(-1) as string));
    },
    resolveId: (id) => (id === LIST || id.startsWith(`${LIST}/`) ? INSIDE + id : undefined),
    configResolved(config) {
      building = config.command === 'build';
    },
    load(id) {
      if (!id.startsWith(INSIDE + LIST)) return;
      const [, name, part] = id.slice(INSIDE.length).split('/');
      if (name !== undefined && part !== undefined) return `export default ${JSON.stringify(data(this, chapter(name), part))};`;
      return listOf(chapterNames(scenes).map(chapter), scenes, (source, kind) => {
        if (!building) return `import(${JSON.stringify(`${LIST}/${source.name}/${kind}`)})`;
        const file = this.emitFile({
          type: 'asset',
          name: `${source.name}-${kind}.json`,
          source: JSON.stringify(data(this, source, kind)),
        });
        return `fetched(import.meta.ROLLUP_FILE_URL_${file})`;
      });
    },
    configureServer(server) {
      server.watcher.add(scenes);
      // a game that has just come up asks what its author should know
      server.ws.on('story:ask', ({ chapter: name }: { chapter: string }) => {
        if (chapterNames(scenes).includes(name)) tell(server, newsOf(chapter(name), scenes));
      });
      const changed = (path: string) => {
        if (!path.startsWith(scenes) || !/\.(yarn|json)$/.test(path)) return;
        compiled = new Map();
        const name = relative(scenes, path).split(sep)[0] ?? '';
        if (chapterNames(scenes).includes(name)) tell(server, newsOf(chapter(name), scenes));
      };
      for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
    },
  };
}

/** Words and program as they are now, for a game that is running; with errors, only these. */
function newsOf(source: Chapter, scenes: string): StoryNews {
  const told = (severity: Problem['severity']) => {
    const problems = source.problems.filter((problem) => problem.severity === severity);
    return describeAll(problems, source.files);
  };
  const english = Object.fromEntries(Object.entries(source.lines).map(([id, line]) => [id, line.text]));
  const others = languagesOf(source.name, scenes).map((code) => [
    code,
    translate(source.lines, readTranslation(source.name, code, scenes)).text,
  ]);
  return {
    chapter: source.name,
    errors: told('error'),
    warnings: told('warning'),
    program: source.program,
    text: { en: english, ...Object.fromEntries(others) },
    places: Object.fromEntries(Object.entries(source.lines).map(([id, { file, line }]) => [id, `${file}:${line}`])),
  };
}

/** Also what is asked for later must be the new; the page itself stays. */
function tell(server: ViteDevServer, news: StoryNews): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap)
    if (id.startsWith(INSIDE + LIST)) server.moduleGraph.invalidateModule(module);
  server.ws.send({ type: 'custom', event: 'story:news', data: news });
}

/**
 * The list of chapters as code. Program and words are JSON of their own, fetched in one go: a browser parses that faster than code,
 * and no script has to come first.
 */
function listOf(chapters: Chapter[], scenes: string, from: (chapter: Chapter, part: string) => string): string {
  const entries = chapters.map((chapter) => {
    const texts = ['en', ...languagesOf(chapter.name, scenes)].map(
      (language) => `${JSON.stringify(language)}: () => ${from(chapter, language)}`,
    );
    return `${JSON.stringify(chapter.name)}: {
  start: ${JSON.stringify(chapter.program.start)},
  story: ${JSON.stringify(chapter.hash)},
  program: () => ${from(chapter, 'program')},
  text: { ${texts.join(', ')} },
}`;
  });
  return `const fetched = async (url) => {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(\`\${answer.status} for \${url}\`);
  return { default: await answer.json() };
};
export const chapters = { ${entries.join(',\n')} };`;
}
