import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderings } from '../../src/game/notebook';
import { choicesOf, createPlay, playing, variablesOf } from '../../src/game/play';
import { relation } from '../../src/game/relationships';
import { story } from './program';

function open() {
  const store = createPlay();
  const does = playing(store);
  does.begin(story, 'human-ship', 7);
  return { store, does, now: () => store.getState().now };
}

describe('a play', () => {
  it('begins with the first line, its room and its people', () => {
    const { now } = open();
    expect(now()?.line?.id).toBe('a1');
    expect(now()?.tableau.room).toBe('ship-bay');
    expect(now()?.tableau.people).toEqual([{ id: 'hale', at: 'left', face: 'stern', gaze: null }]);
  });

  it('shows the line that is answered together with its choices, and who speaks it', () => {
    const { does, now } = open();
    does.advance();
    expect(now()?.line).toMatchObject({ id: 'a2', speaker: 'hale', values: [0] });
    expect(now()?.tableau.speaking).toBe('hale');
    expect(now()?.offers.map((o) => o.id)).toEqual(['o1', 'o2', 'o3']);
  });

  it('neither advances past open choices nor takes one whose condition fails', () => {
    const { does, now } = open();
    does.advance();
    const before = now();
    does.advance();
    does.choose('o3');
    does.choose('nonsense');
    expect(now()).toBe(before);
  });

  it('carries a choice into flags, relationships and the notebook', () => {
    const { store, does } = open();
    does.advance();
    does.choose('o1');
    expect(relation(variablesOf(store.getState()), 'hale')).toBe(2);
    expect(renderings(choicesOf(store.getState()))).toEqual([
      { manner: 'soft', heard: { id: 'a2', values: [0] }, said: { id: 'o1', values: [] } },
    ]);
  });

  it('rolls back over a choice as if it had not been made, and forward again', () => {
    const { store, does, now } = open();
    does.advance();
    does.choose('o1');
    const chosen = now();
    does.rollBack();
    expect(variablesOf(store.getState()).$rel_hale).toBe(0);
    expect(choicesOf(store.getState())).toEqual([]);
    does.rollForward();
    expect(now()).toBe(chosen);
  });

  it('forgets the future when another way is taken, keeps it when the same is', () => {
    const { store, does } = open();
    does.advance();
    does.choose('o1');
    does.advance();
    does.rollBack();
    does.rollBack();
    does.choose('o1');
    expect(store.getState().future).toHaveLength(1);
    does.rollBack();
    does.choose('o2');
    expect(store.getState().future).toEqual([]);
    expect(store.getState().now?.line?.id).toBe('c1');
  });

  it('returns to any line of the past and lets the rest be the future', () => {
    const { store, does, now } = open();
    does.advance();
    does.choose('o2');
    does.advance();
    does.returnTo(0);
    expect(now()?.line?.id).toBe('a1');
    expect(store.getState().future).toHaveLength(3);
  });

  it('acts on passing cues only when going forward', () => {
    const { store, does } = open();
    does.advance();
    does.choose('o2');
    does.advance();
    expect(store.getState().passing).toMatchObject({ forward: true, cues: [{ kind: 'sound', effect: 'door' }] });
    does.rollBack();
    does.rollForward();
    expect(store.getState().passing).toMatchObject({ forward: false, cues: [] });
  });

  it('ends on the card and stays there', () => {
    const { does, now } = open();
    does.advance();
    does.choose('o2');
    for (let i = 0; i < 5; i++) does.advance();
    expect(now()?.tableau.card).toBe('to-be-continued');
    expect(now()?.state.wait).toBe('end');
  });

  it('after any presses: back to the start and forward to the end shows the same moments, and a save is plain JSON', () => {
    const press = fc.constantFrom('advance', 'o1', 'o2', 'o3', 'back', 'forward');
    fc.assert(
      fc.property(fc.array(press, { maxLength: 30 }), (presses) => {
        const { store, does } = open();
        for (const p of presses) {
          if (p === 'advance') does.advance();
          else if (p === 'back') does.rollBack();
          else if (p === 'forward') does.rollForward();
          else does.choose(p);
        }
        const { past, now, future } = store.getState();
        const all = [...past, now, ...future];
        while (store.getState().past.length) does.rollBack();
        expect(store.getState().now).toBe(all[0]);
        while (store.getState().future.length) does.rollForward();
        expect([...store.getState().past, store.getState().now]).toEqual(all);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
      }),
    );
  });
});
