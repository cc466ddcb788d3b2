// A letter's own address, as mails give it: leads its approver to the approval, everybody else to the letter.
import { notFound, redirect } from "next/navigation";
import { requirePerson } from "@/app/_server/guard";
import { applicationOfLetter, letterDesk } from "@/db/queries/letter/letter-desk";
import { screen } from "../../_shell/screen";

async function LetterAddress({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const { person, context } = await requirePerson("letter.read", `/letters/${id}`);
  const found = await applicationOfLetter(context, id);
  if (!found) notFound();
  const desk = await letterDesk(context, { ...found, locale: person.locale });
  const asked = desk?.letter.id === id && desk.letter.state === "submitted" && desk.request?.approver.id;
  redirect(asked === person.userId ? `/approvals/${id}` : `/applications/${found.applicationId}/letter`);
}

export default screen(LetterAddress);
