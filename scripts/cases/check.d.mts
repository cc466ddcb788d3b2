export function check(
  expect: Readonly<Record<string, unknown>>,
  answered: {
    readonly recommendation: {
      readonly strategy: string | null;
      readonly readiness: string;
      readonly rule?: string | null;
      readonly needs?: readonly { readonly code: string }[];
      readonly holds?: readonly { readonly code: string }[];
      readonly flags: readonly { readonly category: string }[];
    };
    readonly letter: { readonly subject: string; readonly text: string } | null;
    readonly reachable: readonly { readonly name: string; readonly text: string }[];
  },
): { readonly name: string; readonly ok: boolean; readonly found?: string }[];
