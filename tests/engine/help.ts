// What the engine's tests share: compiling a snippet, playing it with given choices, freezing what must not change.
import fc from 'fast-check';
import { type Compiled, compile } from '../../src/engine/compile';
import { begin, step } from '../../src/engine/machine';
import type { Program } from '../../src/engine/program';
import type { Input, State, StoryEvent } from '../../src/engine/story';
import { PLAN_VOCABULARY } from '../../tools/test-plan';

/** One node called Start around these lines. */
export const node = (body: string) => `title: Start\n---\n${body}\n===\n`;

export const compileText = (text: string, vocabulary = PLAN_VOCABULARY): Compiled => compile([{ name: 'test.yarn', text }], vocabulary);

/** Everything below an object becomes read-only: touching it throws. */
export function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) freeze(part);
  }
  return value;
}

/** The input for where a play stands: the number chooses among what can be chosen. */
export function inputFor(state: State, number: number): Input {
  const able = state.offers.filter((offer) => offer.available);
  const offer = able[number % Math.max(1, able.length)];
  return state.wait === 'choice' && offer ? { kind: 'choose', index: offer.index } : { kind: 'go' };
}

/** Plays until the end, or until nothing can be chosen. Out: every state, first to last, and every event. */
export function play(program: Program, start: string, seed: number, choices: readonly number[]): { states: State[]; events: StoryEvent[] } {
  const states = [begin(program, start, seed)];
  const events: StoryEvent[] = [];
  let chosen = 0;
  for (;;) {
    const state = states.at(-1) as State;
    if (state.wait === 'end' || states.length > 5000) return { states, events };
    const input = inputFor(state, state.wait === 'choice' ? (choices[chosen++ % Math.max(1, choices.length)] ?? 0) : 0);
    const next = step(program, state, input);
    if (next.state === state) return { states, events };
    states.push(next.state);
    events.push(...next.events);
  }
}

/** Choices of a play: which of the options, again and again from the start when it runs longer. */
export const choices = () => fc.array(fc.nat(7), { minLength: 1, maxLength: 40 });
