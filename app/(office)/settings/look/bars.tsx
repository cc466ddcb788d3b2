// The places under the thumb, with little and with very much waiting there.
import { TabBar } from "../../_shell/tab-bar";
import { type Specimen, lookWords } from "./specimen";

export function BarSpecimen({ locale, theme }: Specimen) {
  const t = lookWords(locale);
  const waiting = (["hr", "manager"] as const).flatMap((role) => [10, 100].map((n) => ({ role, n })));
  return (
    <>
      {waiting.map(({ role, n }) => (
        <div key={`${role} ${n}`} className="edge-to-edge">
          <TabBar
            locale={locale}
            role={role}
            counts={{ replies: n, approvals: n }}
            label={`${t(`bars.${role}`, { n })} ${t(theme)}`}
          />
        </div>
      ))}
    </>
  );
}
