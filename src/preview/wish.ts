/** What the address of the page asks for. */
export interface Wish {
  readonly screen?: string;
  readonly question?: string;
  /** Left out where they are the document’s first two. */
  readonly languages?: readonly string[];
}

/** What the address of this page asks for. */
export function wished(address: string = location.search): Wish {
  const asked = new URLSearchParams(address);
  const [screen, question, languages] = ['screen', 'question', 'languages'].map((name) =>
    asked.get(name),
  );
  return {
    ...(screen && {screen}),
    ...(question && {question}),
    ...(languages && {languages: languages.split(',')}),
  };
}

/** The address that asks for something. */
export function addressOf({screen, question, languages}: Wish): string {
  const asked = new URLSearchParams({
    ...(screen !== undefined && {screen}),
    ...(question !== undefined && {question}),
    ...(languages && {languages: languages.join(',')}),
  });
  return `?${asked.toString()}`;
}

/** The languages in which a form is shown, in the order of the document: the first two unless others are asked for. */
export function languagesOf(all: readonly string[], {languages}: Wish): readonly string[] {
  const chosen = all.filter((tag) => languages?.includes(tag));
  return chosen.length ? chosen : all.slice(0, 2);
}
