/** What the address of the page asks for. */
export interface Wish {
  readonly screen?: string;
  readonly question?: string;
  /** Left out where all of the document’s are. */
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
