// What a colleague may do: one role each, with what it means.
import { FormChoices, FormRadio } from "@/app/_ui/action-form.client";
import { ROLES, type Role } from "@/lib/domain/people/permission";
import type { Locale } from "@/lib/domain/shared/locale";
import { translate } from "@/lib/i18n/translate";

export function RoleChoices({ locale, chosen }: { locale: Locale; chosen: Role }) {
  const t = translate(locale, "people");
  return (
    <FormChoices name="role" legend={t("roleLabel")}>
      {ROLES.toReversed().map((role) => (
        <FormRadio key={role} name="role" value={role} note={t(`roleNote.${role}`)} chosen={role === chosen}>
          {t(`role.${role}`)}
        </FormRadio>
      ))}
    </FormChoices>
  );
}
