// What a player adjusts, with a line of the story to try it on. Every change holds at once and is kept.
import { LANGUAGE_CODES, LANGUAGES } from '../../game/languages';
import { type Preferences as Chosen, LEADINGS, TYPEFACES } from '../../game/preferences';
import { useHouse, useStore, useWords } from '../house';
import { Segments, Slider, Switch } from './fields';

const VOLUMES = ['master', 'music', 'ambience', 'effects', 'voices'] as const;
const SPEEDS: readonly [upTo: number, word: string][] = [
  [0, 'instant'],
  [8, 'slow'],
  [14, 'stroll'],
  [22, 'walk'],
  [40, 'run'],
];
/** The slider runs from slow to instant; stored is words a second, 0 for instant. */
const FASTEST = 40;

export function Preferences() {
  const { preferences } = useHouse();
  const words = useWords();
  const p = useStore(preferences, (s) => s);
  const say = words.say;
  const set = (change: Partial<Chosen>) => preferences.setState(change);
  const percent = (share: number) => new Intl.NumberFormat(words.language, { style: 'percent' }).format(share);
  const seconds = (s: number) => new Intl.NumberFormat(words.language, { style: 'unit', unit: 'second', unitDisplay: 'short' }).format(s);
  const speedWord = SPEEDS.find(([upTo]) => p.textSpeed <= upTo)?.[1] ?? 'run';
  return (
    <form onSubmit={(e) => e.preventDefault()}>
      <figure class="sample" aria-label={say('preferences.sample')}>
        <div class="words" data-speaker="hale">
          <p class="name">
            <span class="sc">{say('person.hale')}</span>
          </p>
          <p class="line">
            {say('preferences.sampleLine')}
            <i class="more" data-lit />
          </p>
        </div>
      </figure>
      <h2 class="sc">{say('preferences.reading')}</h2>
      <Segments
        name="language"
        label={say('preferences.language')}
        options={LANGUAGE_CODES.map((code) => ({ value: code, label: LANGUAGES[code].name, lang: code }))}
        value={p.language}
        onChange={(language) => set({ language })}
      />
      <Slider
        name="textSize"
        label={say('preferences.textSize')}
        min={0.8}
        max={2}
        step={0.05}
        value={p.textSize}
        shown={percent(p.textSize)}
        onInput={(textSize) => set({ textSize })}
      />
      <Slider
        name="textSpeed"
        label={say('preferences.textSpeed')}
        min={4}
        max={FASTEST + 2}
        step={2}
        value={p.textSpeed === 0 ? FASTEST + 2 : p.textSpeed}
        shown={say(`speed.${speedWord}`)}
        onInput={(v) => set({ textSpeed: v > FASTEST ? 0 : v })}
      />
      <Segments
        name="typeface"
        label={say('preferences.typeface')}
        options={TYPEFACES.map((face) => ({ value: face, label: say(`typeface.${face}`), face }))}
        value={p.typeface}
        onChange={(typeface) => set({ typeface })}
      />
      <Segments
        name="leading"
        label={say('preferences.leading')}
        options={LEADINGS.map((l) => ({ value: l, label: say(`leading.${l}`) }))}
        value={p.leading}
        onChange={(leading) => set({ leading })}
      />
      <Slider
        name="autoPause"
        label={say('preferences.autoPause')}
        min={0}
        max={6}
        step={0.5}
        value={p.autoPause}
        shown={seconds(p.autoPause)}
        onInput={(autoPause) => set({ autoPause })}
      />
      <Switch
        name="skipUnseen"
        label={say('preferences.skipUnseen')}
        note={say('preferences.skipUnseenNote')}
        on={p.skipUnseen}
        onChange={(skipUnseen) => set({ skipUnseen })}
      />
      <h2 class="sc">{say('preferences.looking')}</h2>
      <Switch
        name="highContrast"
        label={say('preferences.highContrast')}
        note={say('preferences.highContrastNote')}
        on={p.highContrast}
        onChange={(highContrast) => set({ highContrast })}
      />
      <Switch
        name="still"
        label={say('preferences.still')}
        note={say('preferences.stillNote')}
        on={p.still}
        onChange={(still) => set({ still })}
      />
      <h2 class="sc">{say('preferences.listening')}</h2>
      {VOLUMES.map((v) => (
        <Slider
          key={v}
          name={v}
          label={say(`volume.${v}`)}
          min={0}
          max={1}
          step={0.05}
          value={p[v]}
          shown={p[v] === 0 ? say('volume.off') : percent(p[v])}
          onInput={(x) => set({ [v]: x })}
        />
      ))}
      <Switch name="mono" label={say('preferences.mono')} on={p.mono} onChange={(mono) => set({ mono })} />
      <Switch
        name="captions"
        label={say('preferences.captions')}
        note={say('preferences.captionsNote')}
        on={p.captions}
        onChange={(captions) => set({ captions })}
      />
      <Switch name="muteAway" label={say('preferences.muteAway')} on={p.muteAway} onChange={(muteAway) => set({ muteAway })} />
      <h2 class="sc">{say('preferences.keys')}</h2>
      <p class="keys">{say('preferences.keysText')}</p>
    </form>
  );
}
