// A small story, compiled by hand, that the stores can be tried on without any file.
import type { Program } from '../../src/engine/program';
import type { Story } from '../../src/game/play';

const program: Program = {
  start: 'Start',
  variables: { $rel_hale: 0, $took: false },
  smart: {},
  nodes: {
    Start: {
      code: [
        ['command', ['room ship-bay fade']],
        ['command', ['enter hale left stern']],
        ['line', 'a1', null, [], []],
        ['line', 'a2', 'Hale', [['$', '$rel_hale']], ['lastline']],
        [
          'options',
          [
            ['o1', [], ['rendering:soft'], 5, null, null],
            ['o2', [], [], 8, null, null],
            ['o3', [], [], 8, false, null],
          ],
        ],
        ['set', '$rel_hale', 2],
        ['line', 'b1', 'Hale', [], []],
        ['goto', 9],
        ['line', 'c1', null, [], []],
        ['command', ['sound door']],
        ['command', ['leave hale']],
        ['line', 'd1', null, [], []],
        ['command', ['card to-be-continued']],
        ['stop'],
      ],
    },
  },
};

export const story: Story = { program, start: 'Start', version: 'test' };
