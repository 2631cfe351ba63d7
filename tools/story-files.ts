// Where the written story lies and how it is compiled: shared by the plugin, the story commands and the tests.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Compiled, type CompiledLine, compile, type ScriptFile } from '../src/engine/compile';
import { describe, type Problem } from '../src/engine/problems';
import type { Vocabulary } from '../src/engine/vocabulary';
import { speakersIn } from '../src/game/cast';
import { COMMANDS } from '../src/game/cues';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const SCENES = join(ROOT, 'scenes');
const STAMPS = 'translated.json';
/** New names of variables, nodes and lines by their old ones, so that saves of earlier releases find them. */
const RENAMED = 'renamed.json';

export interface Chapter extends Compiled {
  name: string;
  files: ScriptFile[];
  /** Changes whenever the compiled program does. */
  hash: string;
}

/** Folders of scenes/ that hold scripts. */
export function chapterNames(scenes = SCENES): string[] {
  if (!existsSync(scenes)) return [];
  const folders = readdirSync(scenes, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map((entry) => entry.name).filter((name) => scriptNames(join(scenes, name)).length > 0);
}

const scriptNames = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.yarn'))
    .sort(inReadingOrder);

/** `10-x` comes after `9-y`. */
const inReadingOrder = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

/** What a script of this chapter may say. */
export function vocabularyOf(chapter: string): Vocabulary {
  const speakers = speakersIn(chapter);
  return { commands: COMMANDS, functions: {}, speakers: () => speakers };
}

/** A path as a person types it, from the top of the repository. */
export const shown = (path: string) => relative(ROOT, path).replaceAll('\\', '/');

export function readChapter(name: string, scenes = SCENES): Chapter {
  const folder = join(scenes, name);
  const files = scriptNames(folder).map((file) => readScript(join(folder, file)));
  const compiled = compile(files, vocabularyOf(name));
  const renamed = join(folder, RENAMED);
  if (existsSync(renamed)) compiled.program.renamed = JSON.parse(readFileSync(renamed, 'utf8'));
  return { ...compiled, name, files, hash: shortHash(JSON.stringify(compiled.program)) };
}

export const readScript = (path: string): ScriptFile => ({ name: shown(path), text: readFileSync(path, 'utf8') });

/** Eight hexadecimal digits. */
export const shortHash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** Languages a chapter was translated to, English not among them. */
export function languagesOf(chapter: string, scenes = SCENES): string[] {
  const names = readdirSync(join(scenes, chapter)).filter((name) => /^[a-z]{2,3}(-[A-Za-z]+)?\.json$/.test(name));
  return names.map((name) => name.slice(0, -'.json'.length)).sort();
}

export function readTranslation(chapter: string, language: string, scenes = SCENES): Record<string, string> {
  const path = join(scenes, chapter, `${language}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

export const stampsPath = (chapter: string, scenes = SCENES) => join(scenes, chapter, STAMPS);

/** By language and line id: which English text, as a short hash, each translation was made from. */
export function readStamps(chapter: string, scenes = SCENES): Record<string, Record<string, string>> {
  const path = stampsPath(chapter, scenes);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

export interface Translated {
  /** Every line, English where there is no other. */
  text: Record<string, string>;
  missing: string[];
  /** Translated from an English text that has changed since. */
  stale: string[];
  /** Translations of lines that are no more. */
  orphans: string[];
}

export function translate(
  lines: Record<string, CompiledLine>,
  words: Record<string, string>,
  stamps: Record<string, string> = {},
): Translated {
  const ids = Object.keys(lines);
  const missing = ids.filter((id) => !words[id]);
  const stale = ids.filter((id) => words[id] && stamps[id] !== undefined && stamps[id] !== shortHash(lines[id]?.text ?? ''));
  const text = Object.fromEntries(ids.map((id) => [id, words[id] || (lines[id]?.text ?? '')]));
  return { text, missing, stale, orphans: Object.keys(words).filter((id) => !lines[id]) };
}

/** Problems for a terminal, errors first told in full, each under its place. */
export function describeAll(problems: readonly Problem[], files: readonly ScriptFile[]): string {
  return problems.map((problem) => describe(problem, files.find((file) => file.name === problem.file)?.text)).join('\n\n');
}
