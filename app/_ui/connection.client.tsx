"use client";
// Without a connection: what is said about it, and a form that can't be sent keeps everything in its fields.
import { useActionState, useSyncExternalStore } from "react";
import { keeping as en } from "@/lib/i18n/en/keeping";
import { keeping as zhCN } from "@/lib/i18n/zh-CN/keeping";
import type { FormAction, FormState } from "./form-state";
import { typedValues } from "./form-values";

/** The page's language; asked in the browser only. */
export function connectionWords(): typeof zhCN {
  return document.documentElement.lang === "en" ? en : zhCN;
}

function listen(changed: () => void): () => void {
  globalThis.addEventListener("online", changed);
  globalThis.addEventListener("offline", changed);
  return () => {
    globalThis.removeEventListener("online", changed);
    globalThis.removeEventListener("offline", changed);
  };
}

/** true on the server, which is where every page comes from */
export function useOnline(): boolean {
  return useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
}

/** `useActionState`, but a connection that breaks is an answer like any other. Before scripts run the form is the server's own. */
export function useSending(action: FormAction, start: FormState) {
  const alive = useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  );
  return useActionState(alive ? reached(action) : action, start);
}

function reached(action: FormAction): FormAction {
  return async (state, form) => {
    try {
      return await action(state, form);
    } catch (error) {
      // What carries a digest is Next's own: a redirect, a forbidden page.
      if (error instanceof Error && "digest" in error) throw error;
      return notSent(state, form);
    }
  };
}

export function notSent(state: FormState, form: FormData): FormState {
  return {
    status: "failed",
    message: connectionWords().notSent,
    fieldErrors: {},
    values: typedValues(form),
    submission: state.submission,
  };
}
