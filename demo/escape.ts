const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, also between double quotes. */
export const escape = (text: string) => text.replace(/[&<>"]/g, (char) => entities[char]!);
