import {britishNumber} from './british-number.js';

/** An amount from whole pence, as English writes it: £1,234.50, and −£0.29 below nought. */
export const britishMoney = (pence: number, decimals = 2): string =>
  `${pence < 0 ? '−' : ''}£${britishNumber(Math.abs(pence) / 100, decimals)}`;
