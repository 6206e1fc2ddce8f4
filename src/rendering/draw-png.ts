/** Draws an SVG as a PNG, for cards: not every client of Teams shows an SVG. It is drawn beside the turns, not between them. */
import { fontFamily, fontPaths } from './fonts.ts';

/** Twice the size that it is shown in, for screens with small dots. */
const zoom = 2;

/** Letters are drawn in the font of this build, whatever the SVG names. */
export async function drawPng(svg: string): Promise<Uint8Array> {
  // A machine for which the library has no build lacks the pictures and nothing else.
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: [fontPaths.plain, fontPaths.bold],
      defaultFontFamily: fontFamily,
      sansSerifFamily: fontFamily,
    },
    fitTo: { mode: 'zoom', value: zoom },
  });
  return image.asPng();
}
