// Who is asking: read once a request, and checked against the session's row every time.
import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { type SessionPerson, sessionPerson } from "@/db/queries/person/session-person";
import type { Person } from "@/lib/domain/people/actor";
import type { Locale } from "@/lib/domain/shared/locale";
import { sessionIdFrom } from "./auth";
import { ground } from "./context";
import { doorLocale, requestOrigin } from "./request";

export type CurrentPerson = SessionPerson & { readonly actor: Person };

/** The colleague who is signed in, or null. */
export const currentPerson = cache(async (): Promise<CurrentPerson | null> => {
  const sessionId = await sessionIdFrom((await cookies()).getAll(), await requestOrigin());
  if (sessionId === null) return null;
  const person = await sessionPerson({ db: ground().db, now: new Date() }, sessionId);
  if (!person) return null;
  const { userId, role, name } = person;
  return { ...person, actor: { kind: "person", userId, role, name } };
});

/** The language of the screens: the colleague's own, at the door the visitor's. Without a database a page still speaks. */
export const screenLocale = cache(async (): Promise<Locale> => {
  const person = await currentPerson().catch(() => null);
  return person?.locale ?? doorLocale();
});
