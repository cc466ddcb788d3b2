"use client";
// Keeps what is typed into a form: on the device with each change, on the server a moment later, one save at a time. What is on the page is never touched by it.
import { type RefObject, useEffect, useRef, useState } from "react";
import type { Dictionary } from "@/lib/i18n/translate";
import { type DeviceDraft, dropFromDevice, onDevice, putOnDevice, typedEntries } from "./device-draft";

/** The same thing typed in two places: here, and what was saved there meanwhile. */
export type Difference = { readonly label: string; readonly here: string; readonly there: string };
export type KeepAnswer =
  | { readonly words: string; readonly savedAt: string }
  | { readonly differences: readonly Difference[]; readonly savedAt: string }
  | { readonly failed: true };
/** Gets the form with `since`, what the server said last: something saved later is not overwritten. */
export type Keep = (form: FormData) => Promise<KeepAnswer>;

export type KeepState =
  | { readonly kind: "untouched" | "offline" | "failed" }
  /** `words`: what was said last; a save that runs is no news to a listener. */
  | { readonly kind: "saving"; readonly words: string }
  | { readonly kind: "saved"; readonly words: string }
  | { readonly kind: "differs"; readonly differences: readonly Difference[] };

export type Keeping = {
  /** Names the form and whose it is. */
  readonly place: string;
  readonly save: Keep;
  /** When the page's draft was saved; "" without one. */
  readonly since: string;
};

/** What an ActionForm keeps of what is typed into it: on the server, and on the device until it is there. */
export type FormKeeping = Keeping & {
  readonly draft: string;
  readonly now: string;
  /** "Saved 12:03" of an earlier visit. */
  readonly before: string;
  /** What stands there now and did not when it was typed. */
  readonly changed: readonly (Difference & { readonly name: string })[];
  readonly words: Dictionary["keeping"];
};

export type Kept = ReturnType<typeof useKeeping>;

const PAUSE_MS = 700;
/** What was just sent from here is newer than any draft. */
const SENT = "9999";

export function useKeeping(keeping: Keeping | null, form: RefObject<HTMLFormElement | null>) {
  const [state, setState] = useState<KeepState>({ kind: "untouched" });
  const keeper = useRef<Keeper | null>(null);
  const latest = useRef(keeping?.save);
  useEffect(() => {
    latest.current = keeping?.save;
  });
  const place = keeping?.place ?? null;
  // As this form was first drawn: what a later drawing says does not stand in its fields.
  const [since] = useState(keeping?.since ?? "");
  useEffect(() => {
    if (place === null) return;
    const save: Keep = async (data) => (await latest.current?.(data)) ?? { failed: true };
    const own = new Keeper(
      { place, since, save },
      () => form.current,
      (next) => setState((last) => (next.kind === "saving" && "words" in last ? { ...next, words: last.words } : next)),
    );
    keeper.current = own;
    own.restore();
    const back = () => void own.save();
    globalThis.addEventListener("online", back);
    return () => {
      globalThis.removeEventListener("online", back);
      own.rest();
    };
  }, [place, since, form]);
  return {
    state,
    soon: () => keeper.current?.soon(),
    /** The form is being sent: nothing of it may be saved as a draft afterwards. */
    sending: () => {
      keeper.current?.rest(true);
      setState({ kind: "untouched" });
    },
    /** The reader chose one of two: what is typed here counts, or what was saved there. */
    choose: (which: "here" | "there") => void keeper.current?.choose(which),
  };
}

class Keeper {
  private readonly keeping: Keeping;
  private readonly form: () => HTMLFormElement | null;
  private readonly tell: (state: KeepState) => void;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private busy = false;
  private again = false;
  private dirty = false;
  private since: string;
  private theirs = "";
  /** Found on the device and not on the page: it goes to the server before anything else. */
  private found: DeviceDraft | null = null;

  constructor(keeping: Keeping, form: () => HTMLFormElement | null, tell: (state: KeepState) => void) {
    this.keeping = keeping;
    this.form = form;
    this.tell = tell;
    this.since = keeping.since;
  }

  restore() {
    const form = this.form();
    const found = onDevice(this.keeping.place);
    if (form && !found && isTouched(form)) this.soon();
    if (!form || !found) return;
    if (JSON.stringify(found.entries) === JSON.stringify(typedEntries(new FormData(form)))) return;
    this.found = found;
    this.since = found.since;
    void this.save();
  }

  soon() {
    if (this.found) return;
    this.dirty = true;
    // Once the press that changed something is drawn.
    setTimeout(() => this.put());
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.save(), PAUSE_MS);
  }

  private put() {
    const form = this.form();
    if (!form || !this.dirty) return;
    putOnDevice(this.keeping.place, { since: this.since, entries: typedEntries(new FormData(form)) });
  }

  rest(sent = false) {
    clearTimeout(this.timer);
    this.again = false;
    if (!sent) return;
    this.dirty = false;
    this.since = SENT;
    dropFromDevice(this.keeping.place);
  }

  async choose(which: "here" | "there") {
    if (which === "here") {
      this.since = this.theirs;
      this.dirty = true;
      await this.save();
      return;
    }
    dropFromDevice(this.keeping.place);
    globalThis.location.reload();
  }

  async save() {
    const form = this.form();
    if (!form || (!this.dirty && !this.found)) return;
    if (this.busy) {
      this.again = true;
      return;
    }
    this.busy = true;
    this.tell({ kind: "saving", words: "" });
    const data = this.found ? formOf(this.found) : new FormData(form);
    const before = JSON.stringify(typedEntries(data));
    data.set("since", this.since);
    try {
      this.hear(await this.keeping.save(data), before);
    } catch {
      this.tell({ kind: navigator.onLine ? "failed" : "offline" });
    }
    this.busy = false;
    if (!this.again) return;
    this.again = false;
    await this.save();
  }

  private hear(answer: KeepAnswer, before: string) {
    if ("failed" in answer) return this.tell({ kind: "failed" });
    if ("differences" in answer) {
      this.theirs = answer.savedAt;
      return this.tell({ kind: "differs", differences: answer.differences });
    }
    this.since = answer.savedAt;
    const form = this.form();
    if (this.found || (form && JSON.stringify(typedEntries(new FormData(form))) === before)) {
      this.dirty = false;
      dropFromDevice(this.keeping.place);
    }
    // The page was drawn without it: it is drawn again from what the server has now.
    if (this.found) return globalThis.location.reload();
    this.tell({ kind: "saved", words: answer.words });
  }
}

/** Something was typed before the page's scripts ran. */
function isTouched(form: HTMLFormElement): boolean {
  return [...form.elements].some((one) => {
    if (one instanceof HTMLTextAreaElement) return one.value !== one.defaultValue;
    if (!(one instanceof HTMLInputElement) || one.type === "hidden") return false;
    return one.value !== one.defaultValue || one.checked !== one.defaultChecked;
  });
}

function formOf({ entries }: DeviceDraft): FormData {
  const data = new FormData();
  for (const [name, value] of entries) data.append(name, value);
  return data;
}
