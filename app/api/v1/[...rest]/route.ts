import { unknownResource } from "@/app/api/v1/_route/handle";

export const GET = unknownResource;
export const POST = unknownResource;
export const PUT = unknownResource;
export const PATCH = unknownResource;
export const DELETE = unknownResource;
