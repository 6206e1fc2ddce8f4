/** The one font of what is drawn here: it comes with the build, so that a machine without fonts shows the same letters. */
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

const fontPath = (name: string): string => resolve(`@expo-google-fonts/atkinson-hyperlegible/${name}`);

export const fontFamily = 'Atkinson Hyperlegible';

export const fontPaths = {
  plain: fontPath('400Regular/AtkinsonHyperlegible_400Regular.ttf'),
  bold: fontPath('700Bold/AtkinsonHyperlegible_700Bold.ttf'),
  italic: fontPath('400Regular_Italic/AtkinsonHyperlegible_400Regular_Italic.ttf'),
};
