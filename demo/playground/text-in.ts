import {decoded} from '../../src/authoring/translation/decoded.js';

/** The text in a file; undefined where there is none: a workbook, a picture, another encoding that does not say so. */
export async function textIn(file: File): Promise<string | undefined> {
  try {
    const text = decoded(new Uint8Array(await file.arrayBuffer()));
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}
