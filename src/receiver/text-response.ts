const texts = new WeakMap<Response, string>();

/** A response whose body is a text, which `textOf` knows without reading it from a stream. */
export function textResponse(text: string, init: ResponseInit): Response {
  const response = new Response(text, init);
  texts.set(response, text);
  return response;
}

/** The text of a response that `textResponse` made, as long as nobody has read it. */
export const textOf = (response: Response): string | undefined =>
  response.bodyUsed ? undefined : texts.get(response);
