// The company in a sentence: its name, and whether it has one yet (`{named, select, yes {…} other {…}}`).
export function companyWords(company: string): { readonly company: string; readonly named: "yes" | "no" } {
  return { company, named: company === "" ? "no" : "yes" };
}
