/** A CSV file to the byte. */
export function csvResponse(bytes: Uint8Array): Response {
  return new Response(new Uint8Array(bytes), { headers: { "Content-Type": "text/csv; charset=utf-8" } });
}

/** A value as JSON that a person can read too. */
export function jsonResponse(value: unknown): Response {
  return new Response(`${JSON.stringify(value, null, 2)}\n`, { headers: { "Content-Type": "application/json" } });
}

/** An Atom feed. */
export function feedResponse(text: string): Response {
  return new Response(text, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
