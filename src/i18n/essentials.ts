import type {Essential} from './essential.js';
import {essential as cy} from './languages/cy/essential.js';
import {essential as en} from './languages/en/essential.js';

/** By language tag: what is there from the start, in the order in which a page in Wales offers it. */
export const essentials: Readonly<Record<string, Essential>> = {cy, en};
