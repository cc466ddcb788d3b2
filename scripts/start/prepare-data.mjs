// Brings the database to this version's shape, and puts in the first person (and the founding case) on the first start.
import { program } from "./program.mjs";

/** @returns {Promise<{email: string, password: string} | null>} how to sign in, the first time only. */
export async function prepareData({ home, env, keyFile }) {
  const said = await program(home, "prepare", { env, data: { keyFile } });
  return said.startsWith("{") ? JSON.parse(said) : null;
}
