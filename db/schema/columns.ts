// Column kinds that every table shares.
import { customType, integer, timestamp, uuid } from "drizzle-orm/pg-core";

/** A sealed value: AES-256-GCM under the candidate's key, bound to table, column and row (db/vault.ts). */
export const sealed = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });
/** A hash or blind index. */
export const digest = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

export const id = <T extends string>(name = "id") => uuid(name).$type<T>();
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: "date" });
/** Raised by every write under lock; a form that carries an older one is stale. */
export const rowVersion = () => integer("version").notNull().default(1);
