import { postSending } from "@/app/api/v1/_resources/letters";
import { handle } from "@/app/api/v1/_route/handle";

export const POST = handle(postSending);
