/** Gives somebody a text as a file. */
export function saveAs(text: string, type: string, name: string): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([text], {type}));
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
