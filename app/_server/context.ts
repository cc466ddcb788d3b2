// The only place in app that opens the database: once per process, however many bundles ask.
import "server-only";
import { type Database, openDatabase } from "@/db/client";
import type { CommandContext } from "@/db/command";
import { type Keyring, openKeyring } from "@/db/keyring";
import { type Limits, openLimits } from "@/db/limits";
import type { Actor, SystemActor } from "@/lib/domain/people/actor";

export type Ground = { readonly db: Database; readonly keyring: Keyring; readonly limits: Limits };

/** Bundles of pages, handlers and the proxy don't share module variables; they share this. */
const process_ = globalThis as typeof globalThis & { huiyinGround?: Ground };

/** Database, keys and limits of this process. */
export function ground(): Ground {
  return (process_.huiyinGround ??= openGround());
}

function openGround(): Ground {
  const { db, client } = openDatabase(needed("DATABASE_URL"));
  return { db, keyring: openKeyring(needed("DATA_KEY")), limits: openLimits(client) };
}

/** @throws when a name is missing: `npm start` sets it, so only a hand-made start can lack it. */
export function needed(name: "DATABASE_URL" | "DATA_KEY" | "AUTH_SECRET"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: start with npm start, or set it`);
  return value;
}

/** What every query and command of the house takes. */
export type Context<A extends Actor = Actor> = CommandContext & { readonly actor: A };

export function context<A extends Actor>(actor: A, now = new Date()): Context<A> {
  const { db, keyring } = ground();
  return { db, keyring, actor, now };
}

/** The door itself acts: for what happens before anyone is known, such as signing in. */
export const theDoor: SystemActor = { kind: "system", job: "door" };
