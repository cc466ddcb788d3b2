// Before the journeys: a short time for second thoughts, and everybody lives where it is noon, so that a letter leaves while a test looks on.
import { inStore } from "./store";

export default async function hurry(): Promise<void> {
  await inStore(async (sql) => {
    await sql`
      insert into settings (name, value, changed_at) values ('undoSeconds', '2', now())
      on conflict (name) do update set value = excluded.value`;
    await sql`update candidates set time_zone = null`;
  });
}
