/** What Orca 43 itself says, whatever the page: it speaks English here, and no test judges it. */
export const orca = {
  group: 'panel',
  heading: (level: number) => `heading level ${level}`,
  link: 'link',
  button: 'push button',
  radio: 'not selected radio button',
  selected: 'selected',
  checkbox: 'check box not checked',
  checked: 'checked',
  select: 'combo box',
  entry: 'entry',
} as const;

/** Lines that are Orca's alone and about no text of the page. */
export const isOrcasOwn = (line: string) => /^(Focus|Browse) mode$/.test(line);

/**
 * Whether Orca only says that something is left, `leaving list.`. When what had focus is drawn anew, that goes by where
 * Orca’s own cursor has come to lie, which is not the same in every run.
 */
export const isLeaving = (line: string) => /^leaving [a-z ]+\.$/.test(line);

/** What Orca adds to something that is not to be pressed but lies in an element that listens for clicks. */
export const seemsClickable = (line: string) => /heading level \d clickable/.test(line);

/**
 * Whether Orca says a description again, without a voice: where one has changed since its control had focus, Firefox
 * tells of the change only when focus comes back, and Orca has read the new one by then.
 */
export const isEcho = (line: string, before: readonly string[]) =>
  before.some((one) => one.replace(/\.$/, '') === line);
