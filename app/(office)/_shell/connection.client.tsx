"use client";
// Says at the top of every office page that there is no connection, and what is safe; read out when it comes and goes.
import { OfflineBar } from "@/app/_ui/offline-bar";
import { useOnline } from "@/app/_ui/connection.client";
import type { Dictionary } from "@/lib/i18n/translate";

export function Connection({ words }: { words: Dictionary["keeping"] }) {
  const online = useOnline();
  return (
    <div role="status">
      {online ? null : <OfflineBar>{globalThis.isSecureContext ? words.offlineBar : words.offlineOpen}</OfflineBar>}
    </div>
  );
}
