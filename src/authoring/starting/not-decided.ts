/** How a first document begins its reason for not asking about effects on Welsh, until its author writes one. */
export const notDecided = 'Nobody has decided this yet.';
