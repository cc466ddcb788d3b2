// Leaving: the session's row ends, so that a copied cookie is worth nothing, and the cookie goes.
import type { NextRequest } from "next/server";
import { goTo, setCookie } from "@/app/_server/answers";
import { sessionCookieName, sessionIdFrom } from "@/app/_server/auth";
import { context, ground } from "@/app/_server/context";
import { officeDoor } from "@/app/_server/door";
import { signOut } from "@/db/commands/person/sign-out";
import { sessionPerson } from "@/db/queries/person/session-person";

export async function POST(request: NextRequest): Promise<Response> {
  const origin = officeDoor(request);
  if (origin instanceof Response) return origin;
  const sessionId = await sessionIdFrom(request.cookies.getAll(), origin);
  const person = sessionId && (await sessionPerson({ db: ground().db, now: new Date() }, sessionId));
  if (person) {
    const { userId, role, name } = person;
    await signOut(context({ kind: "person", userId, role, name }), { sessionId: person.sessionId });
  }
  return goTo("/login", [setCookie(sessionCookieName(origin), "", { secure: origin.secure, maxAge: 0 })]);
}
