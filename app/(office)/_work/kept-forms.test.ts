import { expect, test } from "vitest";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { nameOf, readName } from "./kept-forms";

const id = "0196f0c0-0000-7000-8000-000000000000" as ApplicationId;

test("a draft's name tells whom it is about and who may type it, and no other name does", () => {
  for (const part of [undefined, "next_step"]) {
    const name = nameOf({ kind: "paragraph", id, part });
    expect(readName(name)).toEqual({ name, verb: "letter.write", id });
  }
  for (const name of ["", `scorecard/${id}`, `constructor/${id}`, `answer/${id}/../x`, `answer/${id}/${id}`, "answer"])
    expect(readName(name)).toBeNull();
});
