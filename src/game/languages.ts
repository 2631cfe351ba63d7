// The languages the game speaks. Adding one: a row here, a words file in src/page/words, a table beside each chapter.

export const LANGUAGES = {
  en: { name: 'English', dir: 'ltr', script: 'latin' },
  es: { name: 'Español', dir: 'ltr', script: 'latin' },
  ja: { name: '日本語', dir: 'ltr', script: 'japanese' },
  ar: { name: 'العربية', dir: 'rtl', script: 'arabic' },
} as const;

export type Language = keyof typeof LANGUAGES;
export type Script = (typeof LANGUAGES)[Language]['script'];
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as Language[];
export const isLanguage = (code: unknown): code is Language => typeof code === 'string' && Object.hasOwn(LANGUAGES, code);

/** The first language we have among those asked for ("es-MX" finds "es"); English if none. */
export function chooseLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const code = tag?.toLowerCase().split('-')[0];
    if (isLanguage(code)) return code;
  }
  return 'en';
}
