// What browsers are told to refuse: everywhere, in the office, at the API, and on the pages behind a secret link.

/** Set by proxy.ts for the guard: the path that was asked for, to come back to after signing in. */
export const PATH_HEADER = "x-huiyin-path";

type Headers = Readonly<Record<string, string>>;

/** On every answer, files and errors included (next.config.ts). */
export const ALWAYS: Headers = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "X-Robots-Tag": "noindex, nofollow, noarchive",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** Both mean something over https only; over plain http browsers complain about them. */
export const OVER_HTTPS: Headers = {
  "Strict-Transport-Security": "max-age=31536000",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** Answers for programs: nothing in them is ever shown as a page. */
export const API: Headers = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
};

/**
 * The office's policy: scripts only with this request's nonce.
 * @param dev `next dev` evaluates code and opens a WebSocket; both stay off in production
 */
export function officePolicy(nonce: string, dev: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${dev ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws: wss:" : ""}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join("; ");
}

export function officeHeaders(policy: string): Headers {
  return {
    "Content-Security-Policy": policy,
    // Not no-referrer: browsers would then send `Origin: null` with our own forms, and those would look foreign.
    "Referrer-Policy": "same-origin",
  };
}

/** For every answer under c/, a/ and v/: no scripts, no other site, no index, no cache, no trace of the link. */
export function closedHeaders(): Headers {
  return {
    ...ALWAYS,
    "Content-Security-Policy":
      "default-src 'none'; img-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "private, no-store",
  };
}
