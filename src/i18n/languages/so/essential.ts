import type {Essential} from '../../essential.js';

/** What is said of Somali before, or without, its messages. */
export const essential: Essential = {
  endonym: 'Soomaali',
  switchTo: 'Luqadda u beddel af Soomaali',
  failedTitle: 'Foomka lama furi karin',
  failed: 'Hubiya xiriirka internetka oo isku daya mar kale.',
  tryAgain: 'Isku day mar kale',
};
