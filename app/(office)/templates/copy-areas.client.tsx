"use client";
// Areas of another template or of a position, to take over one by one with both their languages.
import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "@/app/_ui/button";
import { More } from "@/app/_ui/steps";
import type { Locale } from "@/lib/domain/shared/locale";
import { type Words, translateWords } from "@/lib/i18n/words";
import type { AreaToEdit } from "./area-to-edit";

/** `value`: "template:<id>" or "position:<id>". */
export type SourceToCopy = { readonly value: string; readonly kind: "template" | "position"; readonly label: string };
export type Elsewhere = {
  readonly sources: readonly SourceToCopy[];
  readonly find: (form: FormData) => Promise<{ readonly areas: readonly AreaToEdit[] } | { readonly failed: true }>;
};
type Props = Elsewhere & { words: Words<"template">; lang: Locale; onCopy: (area: AreaToEdit) => void };

export function CopyAreas({ words, lang, sources, find, onCopy }: Props) {
  const t = translateWords(words);
  const [found, setFound] = useState<readonly AreaToEdit[] | "failed" | null>(null);
  const choose = async (source: string) => {
    const form = new FormData();
    form.set("source", source);
    form.set("lang", lang);
    const answer = source === "" ? null : await find(form).catch(() => ({ failed: true }) as const);
    setFound(answer === null ? null : "areas" in answer ? answer.areas : "failed");
  };
  if (sources.length === 0) return null;
  return (
    <div className="only-scripted">
      <More summary={t("copyFrom")}>
        <div className="grid gap-3 pt-1">
          <div>
            <label className="label" htmlFor="copy-source">
              {t("copySource")}
            </label>
            <select
              className="input"
              id="copy-source"
              defaultValue=""
              onChange={(event) => void choose(event.target.value)}
            >
              <option value="">{t("copyChoose")}</option>
              {(["position", "template"] as const).map((kind) => (
                <optgroup key={kind} label={t(`copyKind.${kind}`)}>
                  {sources
                    .filter((one) => one.kind === kind)
                    .map(({ value, label }) => (
                      <option key={value} value={value}>
                        {label}
                      </option>
                    ))}
                </optgroup>
              ))}
            </select>
          </div>
          <div role="status">{found === "failed" ? t("copyFailed") : null}</div>
          <ul className="flex flex-wrap gap-2">
            {found === null || found === "failed"
              ? null
              : found.map((area) => (
                  <li key={area.from}>
                    <Button icon={Plus} onClick={() => onCopy(area)}>
                      {area.name.text || area.name.other}
                    </Button>
                  </li>
                ))}
          </ul>
        </div>
      </More>
    </div>
  );
}
