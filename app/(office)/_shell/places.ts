// The places of the office, who sees them, and in which order they stand.
import type { LucideIcon } from "lucide-react";
import {
  BriefcaseBusiness,
  Building2,
  CalendarDays,
  FileText,
  KeyRound,
  Mail,
  MessageSquare,
  PenLine,
  SpellCheck,
  TextQuote,
  UserRound,
  UserRoundCog,
  UsersRound,
} from "lucide-react";
import { type Role, type Verb, roleMay } from "@/lib/domain/people/permission";
import type { Dictionary } from "@/lib/i18n/translate";

export type Place = {
  readonly href: string;
  readonly name: keyof Dictionary["common"];
  readonly icon: LucideIcon;
  /** On the phone's tab bar; the rest stands under More. */
  readonly tab: boolean;
  readonly part: "daily" | "workshop" | "own";
  readonly verb: Verb | null;
  readonly count?: "replies" | "approvals";
};

const PLACES: readonly Place[] = [
  {
    href: "/today",
    name: "today",
    icon: CalendarDays,
    tab: true,
    part: "daily",
    verb: "application.read",
  },
  { href: "/candidates", name: "candidates", icon: UsersRound, tab: true, part: "daily", verb: "application.write" },
  {
    href: "/approvals",
    name: "approvals",
    icon: PenLine,
    tab: false,
    part: "daily",
    verb: "letter.approve",
    count: "approvals",
  },
  {
    href: "/conversations",
    name: "replies",
    icon: MessageSquare,
    tab: true,
    part: "daily",
    verb: "conversation.read",
    count: "replies",
  },
  {
    href: "/positions",
    name: "positions",
    icon: BriefcaseBusiness,
    tab: true,
    part: "workshop",
    verb: "position.read",
  },
  { href: "/templates", name: "templates", icon: FileText, tab: false, part: "workshop", verb: "template.read" },
  { href: "/settings/mailbox", name: "mailbox", icon: Mail, tab: false, part: "workshop", verb: "mailbox.read" },
  {
    href: "/settings/company",
    name: "company",
    icon: Building2,
    tab: false,
    part: "own",
    verb: "settings.manage",
  },
  {
    href: "/settings/wording",
    name: "wordingRules",
    icon: SpellCheck,
    tab: false,
    part: "workshop",
    verb: "wording.read",
  },
  { href: "/settings/people", name: "people", icon: UserRoundCog, tab: false, part: "own", verb: "people.manage" },
  { href: "/settings/api-keys", name: "apiKeys", icon: KeyRound, tab: false, part: "own", verb: "settings.manage" },
  {
    href: "/settings/wording-model",
    name: "wordingModel",
    icon: TextQuote,
    tab: false,
    part: "own",
    verb: "settings.manage",
  },
  { href: "/settings/account", name: "account", icon: UserRound, tab: false, part: "own", verb: null },
];

export function placesFor(role: Role): readonly Place[] {
  const seen = PLACES.filter((place) => place.verb === null || roleMay(role, place.verb));
  // A manager comes to approve: that place takes the tab that others have for positions.
  if (role === "manager" || role === "leader")
    return seen.map((place) =>
      place.href === "/approvals"
        ? { ...place, tab: true }
        : place.href === "/positions"
          ? { ...place, tab: false }
          : place,
    );
  return seen;
}

/** Other addresses at which a place is the one where the reader is. */
export function alsoUnder(place: Place): readonly string[] {
  return place.href === "/candidates" ? ["/applications"] : [];
}
