// Several settings change together, or none; the record names each that changed.
import { command } from "@/db/command";
import { readSettings } from "@/db/queries/settings/read-settings";
import { settings } from "@/db/schema";
import type { NewEvent } from "@/lib/domain/events";
import { userOf } from "@/lib/domain/people/actor";
import { type FieldFault, fail, ok } from "@/lib/domain/shared/result";
import { type SettingName, type Settings, settingSchemas } from "@/lib/domain/shared/settings";
import { faultsOf } from "@/lib/domain/shared/parse";

type Input = { readonly values: Readonly<Partial<Record<SettingName, unknown>>> };

export const changeSettings = command("settings.manage", async (tx, { actor, now }, { values }: Input) => {
  const known = await readSettings(tx);
  const faults: FieldFault[] = [];
  const chosen: Partial<Record<SettingName, unknown>> = {};
  for (const [name, value] of Object.entries(values)) {
    if (!Object.hasOwn(settingSchemas, name)) return fail("not_found", "notFound");
    const read = settingSchemas[name as SettingName].safeParse(value);
    if (read.success) chosen[name as SettingName] = read.data;
    else faults.push(...faultsOf(read.error).map((fault) => ({ ...fault, path: name })));
  }
  const next = { ...known, ...chosen } as Settings;
  if (next.low > next.high) faults.push({ path: "high", code: "order", messageKey: "thresholdOrder" });
  if (faults.length > 0) return fail("invalid", "invalid", { fields: faults });
  const changed = (Object.keys(chosen) as SettingName[]).filter((name) => known[name] !== chosen[name]);
  for (const name of changed) {
    const row = { value: chosen[name], changedAt: now, changedBy: userOf(actor) };
    await tx
      .insert(settings)
      .values({ name, ...row })
      .onConflictDoUpdate({ target: settings.name, set: row });
  }
  const [first, ...rest] = changed.map((name): NewEvent => ({ kind: "settings_changed", data: { name } }));
  return first === undefined
    ? fail("duplicate", "nothingChanged")
    : ok({ value: changed.length, events: [first, ...rest] });
});
