// Runs inside index.html before anything else has come (inlined by tools/first-page.ts, which puts the words in):
// shows the title page in the reader's language and remembers what was pressed, so that `main` can act on it.

declare const TITLE_WORDS: Record<string, Record<string, string>>;

const stored = ((): string | null => {
  try {
    return localStorage.getItem('language');
  } catch {
    return null; // storage refused: the browser's own languages will do
  }
})();
const wished = [new URLSearchParams(location.search).get('lang'), stored, ...navigator.languages];
const language = wished.map((tag) => tag?.toLowerCase().split('-')[0] ?? '').find((code) => code === 'en' || code in TITLE_WORDS) ?? 'en';
const table = TITLE_WORDS[language];
const root = document.documentElement;
root.lang = language;
if (table) {
  root.dir = table.dir ?? 'ltr';
  for (const e of document.querySelectorAll<HTMLElement>('[data-word]')) e.textContent = table[e.dataset.word ?? ''] ?? e.textContent;
  for (const e of document.querySelectorAll<HTMLElement>('[data-label]')) e.ariaLabel = table[e.dataset.label ?? ''] ?? e.ariaLabel;
}
document.addEventListener('click', function early(event) {
  if (root.dataset.ready) return document.removeEventListener('click', early);
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do], [data-chapter], [data-leaf]') : null;
  if (!button || button.ariaDisabled === 'true') return;
  button.ariaBusy = 'true';
  root.dataset.pressed = button.dataset.leaf ?? button.dataset.chapter ?? 'start';
});

export {};
