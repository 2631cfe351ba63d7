// Sound comes back after whatever took it.
import { expect, it } from 'vitest';
import { type Stoppable, watch } from '../../src/sound/watchdog';

/** A context as browsers have them; `locked` refuses to run until a gesture. */
class Context implements Stoppable {
  state = 'running';
  locked = false;
  asked = 0;
  private told = new Set<() => void>();
  private waiting: (() => void)[] = [];
  turn(state: string): void {
    this.state = state;
    for (const one of this.told) one();
  }
  async resume(): Promise<void> {
    this.asked++;
    if (this.locked) await new Promise<void>((done) => this.waiting.push(done));
    this.turn('running');
  }
  async suspend(): Promise<void> {
    this.turn('suspended');
  }
  unlock(): void {
    this.locked = false;
    for (const one of this.waiting.splice(0)) one();
  }
  addEventListener(_: 'statechange', one: () => void): void {
    this.told.add(one);
  }
  removeEventListener(_: 'statechange', one: () => void): void {
    this.told.delete(one);
  }
}
const settled = () => new Promise<void>((done) => setTimeout(done));

for (const lost of ['suspended', 'interrupted'])
  it(`a context that was ${lost} by somebody else runs again at once, and what waited is told`, async () => {
    const context = new Context();
    let back = 0;
    watch(context, () => back++);
    context.turn(lost);
    await settled();
    expect([context.state, back]).toEqual(['running', 1]);
  });

it('where only a gesture is heard, the next gesture asks again though the first question was never answered', async () => {
  const context = new Context();
  let back = 0;
  const dog = watch(context, () => back++);
  context.locked = true;
  context.turn('interrupted');
  await settled();
  expect([context.state, back, context.asked]).toEqual(['interrupted', 0, 1]);
  context.turn('interrupted'); // no gesture, no second question
  expect(context.asked).toBe(1);
  context.unlock();
  context.locked = false;
  dog.away(false);
  await settled();
  expect(context.state).toBe('running');
  expect(back).toBeGreaterThan(0);
});

it('silence on purpose stays silent until it is called off', async () => {
  const context = new Context();
  let back = 0;
  const dog = watch(context, () => back++);
  dog.away(true);
  await settled();
  expect([context.state, context.asked]).toEqual(['suspended', 0]);
  dog.away(false);
  await settled();
  expect([context.state, back]).toEqual(['running', 1]);
});

it('a refused question breaks nothing, a closed context is left alone, and after stop nobody watches', async () => {
  const context = new Context();
  const dog = watch(context, () => undefined);
  context.resume = () => Promise.reject(new Error('no device'));
  context.turn('suspended');
  await settled();
  context.turn('closed');
  dog.stop();
  context.turn('suspended');
  await settled();
  expect(context.state).toBe('suspended');
});
