import type {DweudForm} from '../../src/dweud.js';

/** A file of so many bytes. */
export const aFile = (name: string, size = 3, type = ''): File =>
  new File([new Uint8Array(size)], name, {type});

/** Chooses files in a native file input, as a person does in the browser’s own window. */
export function chooseFiles(input: HTMLInputElement, files: readonly File[]): void {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  input.files = transfer.files;
  input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
  input.dispatchEvent(new Event('change', {bubbles: true}));
}

/** The file input of a question. */
export const fileInput = (form: DweudForm, name: string): HTMLInputElement =>
  form.shadowRoot!.querySelector<HTMLInputElement>(`#q-${name}[type=file]`)!;
