// The three shapes a preference takes on the page: a slider, a row of words, a switch. All native, all labelled.
import type { ComponentChildren } from 'preact';

interface SliderProps {
  name: string;
  label: string;
  min: number;
  max: number;
  step: number;
  value: number;
  shown: string;
  onInput: (value: number) => void;
}

export function Slider({ name, label, min, max, step, value, shown, onInput }: SliderProps) {
  const at = `${((value - min) / (max - min)) * 100}%`;
  return (
    <div class="row">
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={shown}
        style={{ '--at': at }}
        onInput={(e) => onInput(e.currentTarget.valueAsNumber)}
      />
      <output for={name}>{shown}</output>
    </div>
  );
}

interface SegmentsProps<T extends string> {
  name: string;
  label: string;
  options: readonly { value: T; label: ComponentChildren; lang?: string; face?: string }[];
  value: T;
  onChange: (value: T) => void;
}

export function Segments<T extends string>({ name, label, options, value, onChange }: SegmentsProps<T>) {
  return (
    <fieldset class="row">
      <legend>{label}</legend>
      <div class="seg">
        {options.map((o) => (
          <label key={o.value} lang={o.lang} data-face={o.face}>
            <input type="radio" name={name} value={o.value} checked={o.value === value} onChange={() => onChange(o.value)} />
            <span>{o.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  name: string;
  label: string;
  note?: string;
  on: boolean;
  onChange: (on: boolean) => void;
}

export function Switch({ name, label, note, on, onChange }: SwitchProps) {
  return (
    <div class="row">
      <label class="switch">
        <span>
          {label}
          {note && <small>{note}</small>}
        </span>
        <input
          type="checkbox"
          role="switch"
          name={name}
          checked={on}
          aria-checked={on}
          onChange={(e) => onChange(e.currentTarget.checked)}
        />
      </label>
    </div>
  );
}
