// Signing in: a plain form, so that it works on any browser and survives an update of the server.
import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { TYPED_EMAIL_COOKIE } from "@/app/_server/answers";
import { safePath } from "@/app/_server/origin";
import { currentPerson, screenLocale } from "@/app/_server/session";
import { Field } from "@/app/_ui/field";
import { FlagBox } from "@/app/_ui/flag-box";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { Languages } from "../languages";

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "door")("signInTitle") };
}

export default async function LoginPage({ searchParams }: Query) {
  const locale = await screenLocale();
  const query = await searchParams;
  const to = safePath(query["to"]);
  if (await currentPerson()) redirect(to);
  const door = translate(locale, "door");
  return (
    <>
      <h1>{door("signInTitle")}</h1>
      <p className="quiet mt-1 mb-6">{query["welcome"] === "1" ? door("passwordSet") : door("signInText")}</p>
      <form action="/signin" method="post" className="grid gap-5">
        <Problem query={query} locale={locale} />
        {to === "/" ? null : <input type="hidden" name="to" value={to} />}
        <Field
          label={door("email")}
          name="email"
          type="email"
          autoComplete="username"
          required
          defaultValue={await typedEmail()}
        />
        <Field label={door("password")} name="password" type="password" autoComplete="current-password" required />
        <SubmitButton wide>{door("signIn")}</SubmitButton>
      </form>
      <p className="quiet mt-5 text-sm">{door("forgot")}</p>
      <Languages locale={locale} back="/login" />
    </>
  );
}

type Asked = Record<string, string | string[] | undefined>;

/** Only what this house itself puts into the address is shown. */
function Problem({ query, locale }: { query: Asked; locale: Locale }) {
  const door = translate(locale, "door");
  const { problem, minutes, number } = query;
  const wait = Number(minutes);
  const text =
    problem === "wrong"
      ? door("wrong")
      : problem === "many"
        ? door("many", { minutes: wait >= 1 && wait <= 60 ? Math.ceil(wait) : 15 })
        : problem === "fault"
          ? door("fault", { number: /^[0-9a-f]{8}$/.test(String(number)) ? String(number) : "-" })
          : null;
  if (text === null) return null;
  return (
    <FlagBox tone="late" title={door("problemTitle")} alert>
      <p>{text}</p>
    </FlagBox>
  );
}

async function typedEmail(): Promise<string> {
  try {
    return decodeURIComponent((await cookies()).get(TYPED_EMAIL_COOKIE)?.value ?? "").slice(0, 254);
  } catch {
    return "";
  }
}
