declare module 'subset-font' {
  export type Axis = number | { min: number; max: number; default?: number };

  /** Cuts a font (SFNT, WOFF, WOFF2) to what `text` needs, or to everything when `keepAllGlyphs`. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      keepFeatures?: readonly string[];
      noHinting?: boolean;
      keepAllGlyphs?: boolean;
      variationAxes?: Record<string, Axis>;
    },
  ): Promise<Buffer>;
}
