// What a screen says when it has nothing, not yet, no longer, or something else than somebody hoped for.
import { Button } from "@/app/_ui/button";
import { EmptyState } from "@/app/_ui/empty-state";
import { FlagBox } from "@/app/_ui/flag-box";
import { OfflineBar } from "@/app/_ui/offline-bar";
import { SkeletonRows } from "@/app/_ui/skeleton";
import { StaleBox } from "@/app/_ui/stale-box";
import { translate } from "@/lib/i18n/translate";
import { Conflict } from "./conflict.client";
import { type Specimen, lookWords } from "./specimen";

export function StateSpecimen({ locale }: Specimen) {
  const t = lookWords(locale);
  const common = translate(locale, "common");
  const keeping = translate(locale, "keeping");
  return (
    <>
      <EmptyState title={t("states.empty")} action={<Button>{t("states.emptyAct")}</Button>}>
        {t("states.emptyText")}
      </EmptyState>
      <div className="edge-to-edge">
        <SkeletonRows rows={2} />
        <p className="faint px-[var(--gutter)] pt-2 text-xs">{t("states.loading")}</p>
        <StaleBox
          title={common("staleTitle", { time: "12:03" })}
          action={
            <a className="link font-semibold" href="#states">
              {common("retry")}
            </a>
          }
        >
          {common("staleText")}
        </StaleBox>
      </div>
      <FlagBox tone="late" title={common("faultTitle")}>
        <p>{common("faultText")}</p>
        <p className="num">{common("faultNumber", { id: "2774103185" })}</p>
      </FlagBox>
      <FlagBox title={common("forbiddenTitle")}>
        <p>{common("forbiddenText")}</p>
      </FlagBox>
      <div className="edge-to-edge">
        <OfflineBar>{keeping("offlineBar")}</OfflineBar>
      </div>
      <Conflict
        title={keeping("differs")}
        text={keeping("differsText")}
        differences={[{ label: t("fields.note"), here: t("fields.noteTyped"), there: "" }]}
        names={{
          here: keeping("here"),
          there: keeping("there"),
          useHere: keeping("useHere"),
          useThere: keeping("useThere"),
          empty: keeping("empty"),
        }}
      />
    </>
  );
}
