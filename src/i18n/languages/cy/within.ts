/** A moment within a sentence: its day of the week begins with a small letter there. */
export const within = (moment: string): string => moment.replace(/^Dydd/u, 'dydd');
