"use server";
// Keys for other systems: made, shown once, taken back.
import { z } from "zod";
import { action } from "@/app/_server/action";
import { makeApiKey } from "@/db/commands/api-key/make-api-key";
import { revokeApiKey } from "@/db/commands/api-key/revoke-api-key";
import { apiKeySchema } from "@/lib/domain/people/colleague";
import { translate } from "@/lib/i18n/translate";

export const makeKey = action({
  name: "make-api-key",
  verb: "settings.manage",
  schema: apiKeySchema,
  shape: (typed) => ({ ...typed, scopes: typed["scopes"] ?? [] }),
  run: makeApiKey,
  done: ({ key }, _input, person) => ({ message: translate(person.locale, "people")("keyMade"), reveal: key }),
});

export const revokeKey = action({
  name: "revoke-api-key",
  verb: "settings.manage",
  schema: z.strictObject({ keyId: z.uuid() }),
  run: revokeApiKey,
  done: (_value, _input, person) => ({ message: translate(person.locale, "people")("keyRevoked") }),
});
