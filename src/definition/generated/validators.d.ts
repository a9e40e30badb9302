// Generated from schemas/ by `npm run generate`. Do not edit.
import type {Check} from '../check.js';
export const checkConsultation: Check;
export const checkResponse: Check;
export const calculated: Check;
export const checkboxes: Check;
export const content: Check;
export const date: Check;
export const impact: Check;
export const matrix: Check;
export const number: Check;
export const radios: Check;
export const scale: Check;
export const select: Check;
export const text: Check;
export const textarea: Check;
export const time: Check;
