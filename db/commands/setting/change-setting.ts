// One setting changes; the record says which, and who changed it.
import { command } from "@/db/command";
import { settings } from "@/db/schema";
import { userOf } from "@/lib/domain/people/actor";
import { parse } from "@/lib/domain/shared/parse";
import { fail, ok } from "@/lib/domain/shared/result";
import { type SettingName, settingSchemas } from "@/lib/domain/shared/settings";

export const changeSetting = command(
  "settings.manage",
  async (tx, { actor, now }, input: { readonly name: SettingName; readonly value: unknown }) => {
    if (!Object.hasOwn(settingSchemas, input.name)) return fail("not_found", "notFound");
    const schema = settingSchemas[input.name];
    const read = parse<typeof schema>(schema, input.value);
    if (!read.ok) return read;
    const row = { value: read.value, changedAt: now, changedBy: userOf(actor) };
    await tx
      .insert(settings)
      .values({ name: input.name, ...row })
      .onConflictDoUpdate({ target: settings.name, set: row });
    return ok({ value: null, events: [{ kind: "settings_changed", data: { name: input.name } }] });
  },
);
