const mebibyte = 1024 * 1024;

/**
 * Bytes of a response at most. Twenty answers of 5,000 words are 0.6 MB in English, and with long words in Bengali, whose
 * letters have three bytes each, 2.8 MB.
 */
export const longestResponse = 3 * mebibyte;

/** Bytes of a parcel at most: the longest response, sealed and in base64url. */
export const longestParcel = 5 * mebibyte;

/**
 * Bytes of what there always is memory for: hardly any response has as many. Contact details have no more, nor has a body
 * of which nobody has said how long it is.
 */
export const short = mebibyte / 4;
