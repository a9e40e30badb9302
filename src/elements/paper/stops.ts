const controls = 'input, textarea, select';

/** What is keyed one after the other: the language of a sheet, the controls of questions, without what is said beside an answer, and at the end a button. */
function stopsIn(root: ShadowRoot): HTMLElement[] {
  const found = root.querySelectorAll<HTMLElement>(
    `:is(${controls
      .split(', ')
      .map((one) => `.keyed ${one}`)
      .join(', ')}):not(.keyed-beside, .keyed-beside *), #paper-language, #paper-save`,
  );
  return [...found].filter((one) => one.getClientRects().length > 0);
}

/** Takes the person to a control of the sheet by its id, behind what is in it. False where there is none. */
export function goTo(root: ShadowRoot, id: string): boolean {
  const found = [...root.querySelectorAll<HTMLElement>('.paper-sheet [id]')].find(
    (one) => one.id === id && one.matches(`${controls}, button`),
  );
  if (!found) return false;
  found.focus();
  const isText =
    found instanceof HTMLTextAreaElement ||
    (found instanceof HTMLInputElement && found.type === 'text');
  if (isText) found.setSelectionRange(found.value.length, found.value.length);
  return root.activeElement === found;
}

const groupOf = (one: HTMLElement) =>
  one instanceof HTMLInputElement && one.type === 'radio' ? one.name : undefined;

/** Takes the person to what is keyed after this, or first where nothing is before it. */
export function moveOn(root: ShadowRoot, from?: Element): void {
  const group = from instanceof HTMLElement ? groupOf(from) : undefined;
  const next = stopsIn(root).find(
    (one) =>
      (!from || from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      (group === undefined || groupOf(one) !== group),
  );
  next?.focus();
  if (next instanceof HTMLInputElement && next.type === 'text') next.select();
}
