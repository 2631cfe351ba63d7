// npm run story:words: how much there is to read, and how much of it each language has: translated, missing, stale. `-- --json` for machines.
import { chapterNames, languagesOf, readChapter, readStamps, readTranslation, translate } from './story-files';

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

const rows = chapterNames().map((name) => {
  const { lines, files, program } = readChapter(name);
  const stamps = readStamps(name);
  const words = Object.values(lines).reduce((sum, line) => sum + countWords(line.text), 0);
  const languages = languagesOf(name).map((language) => {
    const { missing, stale, orphans } = translate(lines, readTranslation(name, language), stamps[language]);
    const total = Object.keys(lines).length;
    return { language, translated: total - missing.length, share: total && (total - missing.length) / total, missing, stale, orphans };
  });
  return {
    chapter: name,
    files: files.length,
    nodes: Object.keys(program.nodes).length,
    lines: Object.keys(lines).length,
    words,
    languages,
  };
});

if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
else {
  const some = (ids: string[]) => (ids.length > 8 ? `${ids.slice(0, 8).join(' ')} … (${ids.length})` : ids.join(' '));
  for (const { chapter, files, nodes, lines, words, languages } of rows) {
    console.log(`${chapter}: ${words} words, ${lines} lines, ${nodes} nodes, ${files} files`);
    for (const { language, translated, share, missing, stale, orphans } of languages) {
      console.log(`  ${language}: ${translated} of ${lines} lines (${(share * 100).toFixed(1)} %)`);
      if (missing.length > 0) console.log(`    missing: ${some(missing)}`);
      if (stale.length > 0) console.log(`    stale, the English has changed: ${some(stale)}`);
      if (orphans.length > 0) console.log(`    of lines that are no more: ${some(orphans)}`);
    }
  }
}
