// At each start: the first admin, the starter templates and, where wanted, the founding case. Later starts change nothing.
import { sql } from "drizzle-orm";
import type { CommandContext } from "@/db/command";
import { openDatabase } from "@/db/client";
import { copyStarterTemplates } from "@/db/commands/template/copy-starter-templates";
import { ensureFirstAdmin } from "@/db/commands/person/install-first-admin";
import { openKeyring } from "@/db/keyring";
import { firstAdmin } from "@/db/queries/api-key/owner-of-key";
import { templates } from "@/db/schema";
import { putInFoundingCase } from "@/db/seed/put-in-founding-case";
import { STARTER_TEMPLATES } from "@/lib/domain/position/starter-templates/starter-templates";

type Scene = Omit<CommandContext, "actor">;

/** @returns how to sign in, the first time only. */
export async function putInData(): Promise<{ readonly email: string; readonly password: string } | null> {
  const { db, close } = openDatabase(process.env["DATABASE_URL"] ?? "", 2);
  const scene = { db, keyring: openKeyring(process.env["DATA_KEY"] ?? ""), now: new Date() };
  const signIn = await ensureFirstAdmin(scene, {
    email: process.env["ADMIN_EMAIL"] || "admin@example.com",
    name: process.env["ADMIN_NAME"] || "Admin",
    password: process.env["ADMIN_PASSWORD"] || undefined,
    locale: "zh-CN",
  });
  // A demo that could not be put in must not cost the password, which is shown only once.
  await putInExamples(scene).catch((error: unknown) => console.error(error));
  await close();
  return signIn && { email: signIn.email, password: signIn.password };
}

async function putInExamples(scene: Scene): Promise<void> {
  const { db } = scene;
  const [starters] = await db.select({ many: sql<number>`count(starter)::int` }).from(templates);
  if ((starters?.many ?? 0) < STARTER_TEMPLATES.length) {
    await copyStarterTemplates({ ...scene, actor: { kind: "system", job: "first start" } }, STARTER_TEMPLATES);
  }
  const admin = await firstAdmin({ db });
  if (process.env["HUIYIN_DEMO"] === "1" && admin) await putInFoundingCase(scene, { kind: "person", ...admin });
}
