// Keys for other systems: which there are, who they act for, and a new one that is shown once.
import type { Metadata } from "next";
import { screenLocale } from "@/app/_server/session";
import { requirePerson } from "@/app/_server/guard";
import { ActionForm, FormChoices, FormField, FormTick } from "@/app/_ui/action-form.client";
import { PageHead } from "@/app/_ui/bars";
import { newForm } from "@/app/_ui/form-state";
import { SubmitButton } from "@/app/_ui/submit-button.client";
import { type ListedKey, listApiKeys } from "@/db/queries/api-key/api-keys";
import { readSettings } from "@/db/queries/settings/read-settings";
import { SCOPES } from "@/lib/domain/people/colleague";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";
import { shortMoment } from "@/lib/i18n/when";
import { screen } from "../../_shell/screen";
import { makeKey, revokeKey } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translate(await screenLocale(), "people")("keysTitle") };
}

async function ApiKeysPage() {
  const { person, context } = await requirePerson("settings.manage", "/settings/api-keys");
  const people = translate(person.locale, "people");
  const { companyTimeZone } = await readSettings(context.db);
  const keys = await listApiKeys(context);
  const when = (at: Date) => shortMoment(at, context.now, person.locale, companyTimeZone);
  return (
    <div className="page">
      <PageHead title={people("keysTitle")} sub={people("keysText")} />
      <div className="parted grid max-w-[40rem] gap-8 px-(--gutter) py-5">
        <KeyList locale={person.locale} keys={keys} when={when} />
        <ActionForm action={makeKey} start={newForm(crypto.randomUUID())}>
          <FormField label={people("keyName")} hint={people("keyNameHint")} name="name" autoComplete="off" />
          <FormChoices name="scopes" legend={people("scopesLabel")}>
            {SCOPES.map((scope) => (
              <FormTick
                key={scope}
                name="scopes[]"
                value={scope}
                note={people(`scopeNote.${scope}`)}
                chosen={scope === "read"}
              >
                {people(`scope.${scope}`)}
              </FormTick>
            ))}
          </FormChoices>
          <div>
            <SubmitButton>{people("makeKey")}</SubmitButton>
          </div>
        </ActionForm>
      </div>
    </div>
  );
}

export default screen(ApiKeysPage);

function KeyList({ locale, keys, when }: { locale: Locale; keys: readonly ListedKey[]; when: (at: Date) => string }) {
  const people = translate(locale, "people");
  const scopes = (key: ListedKey) =>
    new Intl.ListFormat(locale, { type: "unit" }).format(key.scopes.map((scope) => people(`scope.${scope}`)));
  if (keys.length === 0) return <p className="quiet">{people("noKeys")}</p>;
  return (
    <ActionForm action={revokeKey} start={newForm(crypto.randomUUID())} className="grid gap-3">
      <ul className="divide-y divide-line">
        {keys.map((key) => (
          <li key={key.id} className="line py-2">
            <span>
              <bdi>{key.name}</bdi>
              <span className="quiet block text-sm">
                {people("keyLine", { person: key.person, scopes: scopes(key) })}
              </span>
              <span className="faint block text-sm">
                {key.lastUsedAt ? people("keyUsed", { time: when(key.lastUsedAt) }) : people("keyUnused")}
              </span>
            </span>
            <button
              type="submit"
              name="keyId"
              value={key.id}
              className="btn btn-stop"
              aria-label={people("revokeKeyLabel", { name: key.name })}
            >
              {people("revokeKey")}
            </button>
          </li>
        ))}
      </ul>
    </ActionForm>
  );
}
