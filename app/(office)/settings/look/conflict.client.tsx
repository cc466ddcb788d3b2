"use client";
// Two versions of one thing, side by side; here neither is taken.
import type { ComponentProps } from "react";
import { TwoVersions } from "@/app/_ui/kept.client";

export function Conflict(shown: Omit<ComponentProps<typeof TwoVersions>, "onChoose">) {
  return <TwoVersions {...shown} onChoose={() => undefined} />;
}
