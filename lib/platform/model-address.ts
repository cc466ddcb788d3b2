// Where a language model is asked: the address somebody named, and the one path that is called there.

/** Null for anything but a plain http(s) address without a name, a password, a query or a fragment. */
export function endpointOf(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const plainAddress = (url.protocol === "http:" || url.protocol === "https:") && url.hostname !== "";
  if (!plainAddress || `${url.username}${url.password}${url.search}${url.hash}` !== "") return null;
  const path = url.pathname.replace(/\/+$/, "");
  url.pathname = path.endsWith("/chat/completions") ? path : `${path}/chat/completions`;
  return url;
}
