"use client";
// The forms of a new and a changed position, judged while somebody types.
import { CheckedForm, type CheckedFormProps } from "@/app/_ui/checked-form.client";
import { newPositionSchema, positionChangesSchema } from "@/lib/domain/position/position";
import { typedNewPosition, typedPositionChanges } from "./position-form";

export function NewPositionForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={newPositionSchema} shape={typedNewPosition} />;
}

export function PositionChangesForm(props: CheckedFormProps) {
  return <CheckedForm {...props} schema={positionChangesSchema} shape={typedPositionChanges} />;
}
