/** Reads a press of a key as what it does in a list. */

interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

type Reading<Deed extends string> = (pressed: Pressed, areLettersOn: boolean) => Deed | undefined;

/** What a press of a key does; a letter does nothing unless single-key shortcuts are on. */
export const keyReader =
  <Deed extends string>(
    always: Readonly<Record<string, Deed>>,
    letters: Readonly<Record<string, Deed>>,
  ): Reading<Deed> =>
  ({ key, ctrlKey, metaKey, altKey }, areLettersOn) =>
    ctrlKey || metaKey || altKey ? undefined : (always[key] ?? (areLettersOn ? letters[key] : undefined));
