// The first line of every page of the office: who is it, and may they see this?
import "server-only";
import { forbidden, redirect } from "next/navigation";
import { type Verb, roleMay } from "@/lib/domain/people/permission";
import { type Context, context } from "./context";
import type { Person } from "@/lib/domain/people/actor";
import { type CurrentPerson, currentPerson } from "./session";

export type Office = { readonly person: CurrentPerson; readonly context: Context<Person> };

/**
 * @param verb what the page is for; null for pages every colleague has
 * @param here the page's own path, to come back to after signing in
 * @returns who is there and what queries take; nobody signed in goes to the door, the wrong role sees the forbidden screen
 */
export async function requirePerson(verb: Verb | null, here = "/"): Promise<Office> {
  const person = await currentPerson();
  if (!person) redirect(here === "/" ? "/login" : `/login?to=${encodeURIComponent(here)}`);
  if (person.mustChangePassword) redirect("/password");
  if (verb !== null && !roleMay(person.role, verb)) forbidden();
  return { person, context: context(person.actor) };
}
