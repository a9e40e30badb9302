const names = new Intl.DisplayNames('en', {type: 'language'});

/** What a language is called in English, by its tag; the tag where it is not known. */
export const englishName = (tag: string): string => names.of(tag) ?? tag;
