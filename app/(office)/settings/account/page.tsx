// One's own account: language, password, and where one is signed in.
import type { Metadata } from "next";
import { screenLocale } from "@/app/_server/session";
import Link from "next/link";
import { PasswordChangeForm } from "@/app/(door)/password-form.client";
import { requirePerson } from "@/app/_server/guard";
import { shortcutsOn } from "@/app/_server/shortcuts";
import { ActionForm, FormChoice, FormField } from "@/app/_ui/action-form.client";
import { PageHead } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { ShortcutList } from "@/app/_ui/shortcut-list";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { type OwnSession, ownSessions } from "@/db/queries/person/own-sessions";
import { readSettings } from "@/db/queries/settings/read-settings";
import { roleMay } from "@/lib/domain/people/permission";
import { type Locale } from "@/lib/domain/shared/locale";
import { fieldWords, translate } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { screen } from "../../_shell/screen";
import { ThemeChoice } from "../../_shell/theme-choice";
import { changeOwnPassword, chooseShortcuts, endSession, saveLanguage } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "people")("accountTitle") };
}

async function AccountPage() {
  const { person, context } = await requirePerson(null, "/settings/account");
  const people = translate(person.locale, "people");
  const { companyTimeZone } = await readSettings(context.db);
  const when = (at: Date) => shortMoment(at, context.now, person.locale, companyTimeZone);
  return (
    <div className="page">
      <PageHead
        title={people("accountTitle")}
        sub={<bdi>{people("accountLine", { name: person.name, role: people(`role.${person.role}`) })}</bdi>}
      />
      <div className="parted grid max-w-[40rem] gap-8 px-(--gutter) py-5">
        <LanguageForm locale={person.locale} />
        <div className="grid justify-items-start gap-3">
          <ThemeChoice locale={person.locale} />
          {roleMay(person.role, "settings.manage") ? (
            <Link className="link link-alone" href="/settings/look">
              {translate(person.locale, "look")("see")}
            </Link>
          ) : null}
        </div>
        <PasswordForm locale={person.locale} email={person.email} />
        <Keys locale={person.locale} on={await shortcutsOn()} />
        <Sessions locale={person.locale} list={await ownSessions(context)} current={person.sessionId} when={when} />
        <form action="/signout" method="post">
          <SubmitButton kind="outlined">{people("signOut")}</SubmitButton>
        </form>
      </div>
    </div>
  );
}

export default screen(AccountPage);

function LanguageForm({ locale }: { locale: Locale }) {
  const people = translate(locale, "people");
  const common = translate(locale, "common");
  return (
    <ActionForm action={saveLanguage} start={newForm(crypto.randomUUID())}>
      <FormChoice
        label={people("languageLabel")}
        name="locale"
        defaultValue={locale}
        options={[
          { value: "zh-CN", label: common("chinese") },
          { value: "en", label: common("english") },
        ]}
      />
      <div>
        <SubmitButton kind="outlined">{people("saveLanguage")}</SubmitButton>
      </div>
    </ActionForm>
  );
}

function Keys({ locale, on }: { locale: Locale; on: boolean }) {
  const t = translate(locale, "keys");
  return (
    <section id="keys" className="grid gap-4">
      <div>
        <h2>{t("settingTitle")}</h2>
        <p className="quiet mt-1">{t("settingText")}</p>
      </div>
      <form action={chooseShortcuts} className="seg justify-self-start">
        {(["on", "off"] as const).map((one) => (
          <button key={one} type="submit" name="shortcuts" value={one} aria-pressed={(one === "on") === on}>
            {t(one)}
          </button>
        ))}
      </form>
      <ShortcutList locale={locale} />
    </section>
  );
}

function PasswordForm({ locale, email }: { locale: Locale; email: string }) {
  const people = translate(locale, "people");
  const door = translate(locale, "door");
  return (
    <section>
      <h2 className="text-lg">{people("passwordTitle")}</h2>
      <p className="quiet mt-1 mb-4">{people("passwordText")}</p>
      <PasswordChangeForm action={changeOwnPassword} start={newForm(crypto.randomUUID())} words={fieldWords(locale)}>
        <input type="hidden" name="username" value={email} autoComplete="username" />
        <FormField
          label={door("currentPassword")}
          name="currentPassword"
          type="password"
          autoComplete="current-password"
        />
        <FormField
          label={door("newPassword")}
          hint={door("newPasswordHint")}
          name="newPassword"
          type="password"
          autoComplete="new-password"
        />
        <FormField label={door("repeatPassword")} name="repeatPassword" type="password" autoComplete="new-password" />
        <div>
          <SubmitButton kind="outlined">{people("changePassword")}</SubmitButton>
        </div>
      </PasswordChangeForm>
    </section>
  );
}

type SessionsOf = { locale: Locale; list: readonly OwnSession[]; current: string; when: (at: Date) => string };

function Sessions({ locale, list, current, when }: SessionsOf) {
  const people = translate(locale, "people");
  return (
    <section>
      <h2 className="mb-2 text-lg">{people("sessionsTitle")}</h2>
      <ActionForm action={endSession} start={newForm(crypto.randomUUID())} className="grid gap-3">
        <ul className="divide-y divide-line">
          {list.map((session) => {
            const device = session.device || people("unknownDevice");
            return (
              <li key={session.id} className="line py-2">
                <span>
                  {device}
                  <span className="quiet block text-sm">
                    {people("sessionSince", { start: when(session.createdAt), last: when(session.lastSeenAt) })}
                  </span>
                </span>
                {session.id === current ? (
                  <span className="tag">{people("thisDevice")}</span>
                ) : (
                  <button
                    type="submit"
                    name="sessionId"
                    value={session.id}
                    className="btn"
                    aria-label={people("endSessionLabel", { device })}
                  >
                    {people("endSession")}
                  </button>
                )}
              </li>
            );
          })}
        </ul>
        {list.length > 1 ? (
          <div>
            <SubmitButton kind="outlined" name="sessionId" value="others">
              {people("endOthers")}
            </SubmitButton>
          </div>
        ) : null}
      </ActionForm>
    </section>
  );
}
