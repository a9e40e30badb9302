import {UsageError} from '../usage-error.js';

const most = {characters: 500, lines: 10};

/**
 * The postal address that `--return-to` says, a line for each line of it. Throws a `UsageError` where it is empty, holds
 * what cannot be printed, or is longer than an address.
 */
export function returnAddress(said: string): string {
  const lines = said
    .replaceAll('\\n', '\n')
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter(Boolean);
  const address = lines.join('\n');
  if (address === '') throw new UsageError('--return-to is empty. Write the postal address.');
  if (/[^\P{Cc}\n]/u.test(address))
    throw new UsageError('--return-to has a character in it that cannot be printed.');
  if (lines.length > most.lines)
    throw new UsageError(
      `--return-to has ${lines.length} lines, and ${most.lines} are the most. Write the postal address alone.`,
    );
  if (address.length > most.characters)
    throw new UsageError(
      `--return-to has ${address.length} characters, and ${most.characters} are the most. Write the postal address alone.`,
    );
  return address;
}
