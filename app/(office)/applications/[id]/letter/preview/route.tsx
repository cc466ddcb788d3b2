// The page as the candidate will see it: the same markup, without forms, for colleagues only.
import { notFound } from "next/navigation";
import { CandidatePageBody } from "@/app/_closed/candidate-page";
import { closedDocument } from "@/app/_server/document";
import { requirePerson } from "@/app/_server/guard";
import { readCandidatePage } from "@/db/queries/candidate-page/read-candidate-page";
import { letterDesk } from "@/db/queries/letter/letter-desk";
import { placeholderAddress } from "@/lib/domain/letter/address";
import type { ApplicationId } from "@/lib/domain/shared/id";
import { translate } from "@/lib/i18n/translate";
import { publicUrl } from "@/lib/platform/addresses";
import { ownFirst } from "../../../../_work/own-first";

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const office = await requirePerson("letter.read", `/applications/${id}/letter`);
  await ownFirst(office, id);
  const { person, context } = office;
  const desk = await letterDesk(context, { applicationId: id as ApplicationId, locale: person.locale });
  const page = desk && (await readCandidatePage(context, desk.letter.id, placeholderAddress(publicUrl())));
  if (!page) notFound();
  return closedDocument({
    status: 200,
    locale: page.locale,
    title: translate(page.locale, "candidatePage")("title", { position: page.positionTitle }),
    body: (
      <CandidatePageBody page={page} locale={page.locale} path={null} draft={null} received={null} formKey="preview" />
    ),
  });
}
