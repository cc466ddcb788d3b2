// The OpenAPI 3.1 document, made from the same objects that check every request.
import { z } from "zod";
import { scopeFor } from "@/lib/domain/people/permission";
import { type AnyEndpoint, ENDPOINTS } from "./catalogue";

type Json = Readonly<Record<string, unknown>>;

const PROBLEMS: Readonly<Record<string, string>> = {
  400: "invalid",
  401: "no key, or one that opens nothing",
  403: "not_allowed",
  404: "not_found",
  409: "wrong_stage, stale or duplicate",
  413: "more than one megabyte",
  429: "too_many; Retry-After says how long to wait",
};

/** @param address where this installation's API answers, such as https://hr.example.com/api/v1 */
export function openApi(address: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const endpoint of ENDPOINTS) {
    (paths[endpoint.path] ??= {})[endpoint.method.toLowerCase()] = operation(endpoint);
  }
  return {
    openapi: "3.1.0",
    info: { title: "Huiyin", version: "1", license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
    servers: [{ url: address }],
    security: [{ key: [] }],
    paths,
    components: {
      securitySchemes: { key: { type: "http", scheme: "bearer" } },
      schemas: { Problem: PROBLEM },
    },
  };
}

function operation(endpoint: AnyEndpoint): Json {
  const { method, path, summary, verb, query, body, answer, status = 200 } = endpoint;
  const parameters = [
    ...(path.includes("{id}")
      ? [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }]
      : []),
    ...queryParameters(query),
    ...(method === "POST" ? [IDEMPOTENCY] : []),
  ];
  const done = answer
    ? { "application/json": { schema: schemaOf(answer, "output") } }
    : { "application/pdf": { schema: { type: "string", format: "binary" } } };
  return {
    summary,
    operationId: operationId(method, path),
    description: `Scope ${scopeFor(verb)}.`,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body
      ? { requestBody: { required: true, content: { "application/json": { schema: schemaOf(body, "input") } } } }
      : {}),
    responses: {
      [status]: { description: "Done", content: done },
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([code, description]) => [code, { description, content: PROBLEM_CONTENT }]),
      ),
    },
  };
}

function operationId(method: string, path: string): string {
  const words = path.split(/[/{}.-]+/).filter(Boolean);
  return [method.toLowerCase(), ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join("");
}

/** Cleaning what people type changes the value, not its shape, so input and output describe the same thing. */
function schemaOf(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...described } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return described;
}

function queryParameters(query: AnyEndpoint["query"]): Json[] {
  if (!query) return [];
  const { properties = {} } = schemaOf(query, "output") as { properties?: Record<string, Json> };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: "query", required: false, schema }));
}

const IDEMPOTENCY = {
  name: "Idempotency-Key",
  in: "header",
  required: false,
  description: "A repeat within 24 hours gives the first answer",
  schema: { type: "string", maxLength: 255 },
};

const PROBLEM = {
  type: "object",
  required: ["type", "title", "status", "code", "detail", "errors"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: {
      enum: ["invalid", "not_allowed", "not_found", "wrong_stage", "stale", "duplicate", "expired", "too_many"],
    },
    detail: { type: "string" },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["path", "code", "message"],
        properties: { path: { type: "string" }, code: { type: "string" }, message: { type: "string" } },
      },
    },
    existingId: { type: "string" },
  },
};
const PROBLEM_CONTENT = { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } };
