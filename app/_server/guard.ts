// The first line of every page of the office: who is it, and may they see this?
import "server-only";
import { headers } from "next/headers";
import { forbidden, redirect } from "next/navigation";
import { type Verb, roleMay } from "@/lib/domain/people/permission";
import { type Context, context } from "./context";
import type { Person } from "@/lib/domain/people/actor";
import { PATH_HEADER } from "./headers";
import { safePath } from "./origin";
import { type CurrentPerson, currentPerson } from "./session";

export type Office = { readonly person: CurrentPerson; readonly context: Context<Person> };

/**
 * @param verb what the page is for; null for pages every colleague has
 * @param here where to come back to after signing in, when the request does not say
 * @returns who is there and what queries take; nobody signed in goes to the door, the wrong role sees the forbidden screen
 */
export async function requirePerson(verb: Verb | null, here = "/"): Promise<Office> {
  const person = await currentPerson();
  if (!person) redirect(await loginAddress(here));
  if (person.mustChangePassword) redirect("/password");
  if (verb !== null && !roleMay(person.role, verb)) forbidden();
  return { person, context: context(person.actor) };
}

/** The door, which leads back to the page that was asked for. */
async function loginAddress(here: string): Promise<string> {
  const back = safePath((await headers()).get(PATH_HEADER) ?? here);
  return back === "/" ? "/login" : `/login?to=${encodeURIComponent(back)}`;
}
