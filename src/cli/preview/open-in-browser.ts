import {spawn} from 'node:child_process';

/** What opens an address on each platform, with its arguments. */
const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the person’s browser. Where that cannot be done nothing happens: the address has been printed. */
export function openInBrowser(url: string, platform = process.platform): void {
  const [command, ...args] = openers[platform] ?? ['xdg-open'];
  const child = spawn(command, [...args, url], {stdio: 'ignore', detached: true});
  child.on('error', () => undefined);
  child.unref();
}
