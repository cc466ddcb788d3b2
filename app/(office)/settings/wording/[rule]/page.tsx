// One wording rule: a company's own, a harmless name, or a built-in one; or a new one.
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { screenLocale } from "@/app/_server/session";
import { TopBar } from "@/app/_ui/bars";
import { readSettings } from "@/db/queries/settings/read-settings";
import { readWording } from "@/db/queries/wording/read-wording";
import { roleMay } from "@/lib/domain/people/permission";
import { builtInRule } from "@/lib/domain/shared/wording/pack/built-in-rules";
import { translate } from "@/lib/i18n/translate";
import { screen } from "../../../_shell/screen";
import { BuiltIn } from "./built-in";
import { OwnName } from "./own-name";
import { OwnRuleForm } from "./own-rule";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "wordingRules")("rule.title") };
}

type Props = {
  params: Promise<{ rule: string }>;
  searchParams: Promise<{ saved?: string | string[] }>;
};

async function RulePage({ params, searchParams }: Props) {
  const { rule: id } = await params;
  const isNew = id === "new" || id === "new-name";
  const { person, context } = await requirePerson(
    isNew ? "settings.manage" : "wording.read",
    `/settings/wording/${id}`,
  );
  const { locale } = person;
  const t = translate(locale, "wordingRules");
  const { layer, version } = await readWording(context.db);
  const may = roleMay(person.role, "settings.manage");
  const saved = (await searchParams).saved === undefined ? null : t("rule.saved", { version });
  const { companyTimeZone } = await readSettings(context.db);
  const today = new Intl.DateTimeFormat("en-CA", { dateStyle: "short", timeZone: companyTimeZone }).format(context.now);
  const rule = layer.rules.find((one) => one.id === id) ?? null;
  const mask = layer.masks.find((one) => one.id === id) ?? null;
  const builtIn = builtInRule(id) ?? null;
  const shared = { layer, locale, may, saved, today };
  const shown =
    rule || id === "new" ? (
      <OwnRuleForm rule={rule} {...shared} />
    ) : mask || id === "new-name" ? (
      <OwnName mask={mask} {...shared} />
    ) : builtIn ? (
      <BuiltIn rule={builtIn} {...shared} />
    ) : null;
  if (!shown) notFound();
  const title = builtIn ? "builtIn.title" : mask || id === "new-name" ? "name.title" : "rule.title";
  return (
    <>
      <TopBar
        back={{ href: "/settings/wording", label: translate(locale, "common")("back") }}
        title={t(id === "new" ? "rule.newTitle" : id === "new-name" ? "name.newTitle" : title)}
        sub={isNew ? undefined : id}
      />
      {shown}
    </>
  );
}

export default screen(RulePage);
