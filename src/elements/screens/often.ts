/** From how many attempts on other ways to take part are offered, and copies to take there. */
export const often = 3;
