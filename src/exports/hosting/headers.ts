// What a meta element cannot say, for hosts that read a `_headers` file (Cloudflare, Netlify). GitHub Pages does not.

/** The policy of every answer; the meta of a page is stricter where the page needs less. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** What no page of ours needs. */
const OFF = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"];

/**
 * The `_headers` file of a site: nothing may frame a page but the pages that are made for it.
 * @param base the path the site stands under, `/` or `/name/`
 */
export function headersText(base: string): string {
  const policy = (framing: string) =>
    `  Content-Security-Policy: ${[...POLICY, `frame-ancestors ${framing}`].join("; ")}`;
  return [
    `${base}*`,
    policy("'none'"),
    "  Referrer-Policy: no-referrer",
    "  X-Content-Type-Options: nosniff",
    `  Permissions-Policy: ${OFF.map((name) => `${name}=()`).join(", ")}`,
    "  Cross-Origin-Opener-Policy: same-origin",
    "",
    // A second policy would only add to the first, so the first is taken away here.
    `${base}brieven/:slug/figuren/:chart/`,
    "  ! Content-Security-Policy",
    policy("*"),
    "",
  ].join("\n");
}
