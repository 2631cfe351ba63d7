import { describe, expect, it } from 'vitest';
import { createPlay, playing } from '../../src/game/play';
import { readSave } from '../../src/game/save-schema';
import { AUTO, createSaves, latest, QUICK } from '../../src/game/saves';
import { memoryStorage, type Storage } from '../../src/game/storage';
import { story } from './program';

function open(storage: Storage) {
  const play = createPlay();
  const does = playing(play);
  let time = 1000;
  const saves = createSaves(storage, play, () => time++);
  return { play, does, saves, shelf: () => saves.store.getState() };
}

async function saved(held: Map<string, unknown>) {
  const house = open(memoryStorage(held));
  await house.saves.ready;
  house.does.begin(story, 'human-ship', 7);
  house.does.advance();
  await house.saves.save(AUTO, 'test');
  return house;
}

describe('saves', () => {
  it('come back in a new page with past and place', async () => {
    const held = new Map<string, unknown>();
    const { play } = await saved(held);
    const again = open(memoryStorage(held));
    await again.saves.ready;
    const save = latest(again.shelf());
    expect(save?.play.now).toEqual(play.getState().now);
    if (save) again.does.restore(story, save.play);
    again.does.rollBack();
    expect(again.play.getState().now?.line?.id).toBe('a1');
  });

  it('the latest of several slots is what Continue continues', async () => {
    const { does, saves, shelf } = await saved(new Map());
    does.choose('o1');
    await saves.save(QUICK, 'test');
    expect(latest(shelf())?.slot).toBe(QUICK);
  });

  it('sets a broken save aside, uses the one before it, and says so', async () => {
    const held = new Map<string, unknown>();
    const { saves, does } = await saved(held);
    does.choose('o1');
    await saves.save(AUTO, 'test');
    const broken = { ...(held.get('save/auto') as object), play: { chapter: 'nowhere' } };
    held.set('save/auto', broken);
    const again = open(memoryStorage(held));
    await again.saves.ready;
    expect(again.shelf().problem).toBe('aside');
    expect(again.shelf().saves[AUTO]?.play.now.line?.id).toBe('a2');
    const aside = [...held.entries()].find(([key]) => key.startsWith('aside/'));
    expect(aside?.[1]).toEqual(broken);
  });

  it.each([null, 'text', 17, [], {}, { version: 1 }, { version: 1, play: null }])('never throws on %j', async (rubbish) => {
    const held = new Map<string, unknown>([['save/auto', rubbish]]);
    const { saves, shelf } = open(memoryStorage(held));
    await saves.ready;
    expect(shelf()).toMatchObject({ ready: true, problem: 'aside', saves: {} });
    expect(readSave(rubbish)).toEqual({ fault: 'broken' });
  });

  it('leaves a save of a newer release where it is', async () => {
    const held = new Map<string, unknown>([['save/auto', { version: 99 }]]);
    const { saves, shelf } = open(memoryStorage(held));
    await saves.ready;
    expect(shelf().problem).toBe('newer');
    expect(held.get('save/auto')).toEqual({ version: 99 });
  });

  it('plays on where storage is refused, and says so once', async () => {
    const refuse = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    const { saves, does, shelf } = open({ get: refuse, set: refuse, remove: refuse, keys: refuse });
    await saves.ready;
    does.begin(story, 'human-ship', 7);
    await saves.save(AUTO, 'test');
    expect(shelf().problem).toBe('refused');
    expect(shelf().saves[AUTO]?.play.now.line?.id).toBe('a1');
    saves.told();
    expect(shelf().problem).toBeNull();
  });

  it('a write cut off in the middle leaves the save before it', async () => {
    const held = new Map<string, unknown>();
    await saved(held);
    const whole = memoryStorage(held);
    const dying: Storage = {
      ...whole,
      set: () => Promise.reject(new Error('gone')),
    };
    const house = open(dying);
    await house.saves.ready;
    house.does.begin(story, 'human-ship', 7);
    await house.saves.save(AUTO, 'test');
    const again = open(memoryStorage(held));
    await again.saves.ready;
    expect(again.shelf().saves[AUTO]?.play.now.line?.id).toBe('a2');
  });
});
