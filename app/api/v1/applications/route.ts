import { listApplications, makeApplication } from "@/app/api/v1/_resources/applications";
import { handle } from "@/app/api/v1/_route/handle";

export const GET = handle(listApplications);
export const POST = handle(makeApplication);
