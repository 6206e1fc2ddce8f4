/** The icons are drawn, of the size that Teams wants, and can be seen when small. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPng } from '../support/read-png.ts';

const icon = (name: string) =>
  readPng(readFileSync(join(import.meta.dirname, '..', '..', 'manifest', `${name}.png`)));

describe('the colour icon', () => {
  const { width, height, pixels } = icon('color');

  it('is 192 by 192', () => {
    assert.deepEqual([width, height], [192, 192]);
  });

  it('fills its whole square, so that Teams can round its corners', () => {
    assert.ok(pixels.every(([, , , alpha]) => alpha === 255));
    const corners = [0, width - 1, width * (height - 1), width * height - 1];
    for (const corner of corners) {
      const [red = 255, green = 255, blue = 255] = pixels[corner] ?? [];
      assert.ok(red + green + blue < 400, 'a corner is as dark as the background');
    }
  });

  it('shows something: no colour has it all', () => {
    const counts = new Map<string, number>();
    for (const pixel of pixels) counts.set(pixel.join(), (counts.get(pixel.join()) ?? 0) + 1);
    assert.ok(Math.max(...counts.values()) < pixels.length * 0.8);
    const drawn = [...counts.values()].filter((count) => count > pixels.length * 0.03);
    assert.ok(drawn.length >= 3, 'the board, the post and the background each have their colour');
  });
});

describe('the outline icon', () => {
  const { width, height, hasAlpha, pixels } = icon('outline');

  it('is 32 by 32 with transparency', () => {
    assert.deepEqual([width, height, hasAlpha], [32, 32, true]);
  });

  it('is white and transparent, and nothing else', () => {
    for (const [red, green, blue, alpha] of pixels) {
      if (alpha > 0) assert.deepEqual([red, green, blue], [255, 255, 255]);
    }
  });

  it('shows something, and lets most of what is behind it through', () => {
    const solid = pixels.filter(([, , , alpha]) => alpha > 200).length;
    assert.ok(solid > 100 && solid < 400, `${String(solid)} of 1024 pixels are solid`);
    const columns = pixels.flatMap(([, , , alpha], index) => (alpha > 100 ? [index % width] : []));
    assert.ok(Math.max(...columns) - Math.min(...columns) >= 20, 'it uses its width');
  });
});
