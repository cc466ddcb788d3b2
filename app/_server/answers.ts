// Answers of the door's plain forms: on to the next page, with cookies.

/** What was typed into the sign-in form, for the five minutes in which it may be shown again. */
export const TYPED_EMAIL_COOKIE = "huiyin-typed-email";

/** @param path of this site; relative, so that it leads to the address the visitor used */
export function goTo(path: string, cookies: readonly string[] = []): Response {
  const headers = new Headers({ Location: path, "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return new Response(null, { status: 303, headers });
}

/** @param value already safe for a cookie: letters, figures, - _ . % */
export function setCookie(name: string, value: string, options: { secure: boolean; maxAge: number }): string {
  const end = options.secure ? "; Secure" : "";
  return `${name}=${value}; Path=/; Max-Age=${options.maxAge}; HttpOnly; SameSite=Lax${end}`;
}
