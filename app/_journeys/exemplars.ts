// Somebody and something for each address: what its folders in brackets are filled in with.
import { ask } from "./house";
import { type Wish, askedFor, requestFor, toldTo } from "./letters";
import { linkIn } from "./mailbox";
import { inStore } from "./store";

/**
 * @param wish made anew for each of the two
 * @returns somebody who was told and another whose letter waits, the secrets of their links, and a row for every place.
 */
export async function exemplars(wish: () => Wish = () => ({})) {
  const [told, asked] = await Promise.all([toldTo(wish()), askedFor(wish())]);
  const { positionId } = await ask<{ positionId: string }>("GET", `/applications/${told.applicationId}`);
  const [template] = await inStore((sql) => sql`select id from templates where not owned_by_position limit 1`);
  const [delivery] = await inStore(
    (sql) => sql`select id from deliveries where application_id = ${told.applicationId}`,
  );
  const [user] = await inStore((sql) => sql`select id from users limit 1`);
  const ids = {
    applications: told.applicationId,
    applicationId: told.applicationId,
    letters: told.letterId,
    letterId: asked.letterId,
    positions: positionId,
    key: "sc",
    templates: String(template!["id"]),
    "settings/mailbox": String(delivery!["id"]),
    "settings/people": String(user!["id"]),
  };
  const secretOf = (address: string) => address.split("/").at(-1)!;
  const approver = secretOf(linkIn(await requestFor(asked), "a"));
  return { ids, told, asked, candidate: secretOf(told.page), approver };
}
