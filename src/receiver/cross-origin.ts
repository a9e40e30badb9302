const preflight = {
  'access-control-allow-headers': 'content-type, idempotency-key, dweud-elapsed',
  'access-control-max-age': '7200',
};

/** Lets pages of other origins send responses. */
export interface CrossOrigin {
  /** Answers an OPTIONS request. */
  preflight(request: Request): Response;
  /** The response with what a browser needs to show it to the page that asked. */
  on(request: Request, response: Response): Response;
}

/**
 * Allows exactly the origins of the list, such as `https://www.example.org`; none means that only pages of the
 * receiver’s own origin can send. `methods` are those that are answered. Throws a TypeError for what is not an origin, `*`
 * and `null` included.
 */
export function crossOrigin(
  origins: readonly string[],
  methods: readonly string[] = ['POST'],
): CrossOrigin {
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin || origin === 'null')
      throw new TypeError(`${JSON.stringify(origin)} is not an origin.`);
  const allowed = new Set(origins);
  const on = (request: Request, response: Response) => {
    if (!allowed.size) return response;
    response.headers.append('vary', 'Origin');
    const origin = request.headers.get('origin');
    if (origin === null || !allowed.has(origin)) return response;
    response.headers.set('access-control-allow-origin', origin);
    response.headers.set('access-control-expose-headers', 'retry-after, location');
    return response;
  };
  return {
    on,
    preflight(request) {
      const response = on(
        request,
        new Response(null, {status: 204, headers: {allow: [...methods, 'OPTIONS'].join(', ')}}),
      );
      if (!response.headers.has('access-control-allow-origin')) return response;
      response.headers.set('access-control-allow-methods', methods.join(', '));
      for (const [name, value] of Object.entries(preflight)) response.headers.set(name, value);
      return response;
    },
  };
}
