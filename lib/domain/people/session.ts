// How long the cookie of a colleague who signed in can be used at all; the session's own row decides sooner.

/** Seconds. As long as the longest life the settings allow (sessionDays). */
export const SESSION_COOKIE_SECONDS = 90 * 24 * 60 * 60;
