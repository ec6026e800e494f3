import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const texts = z.array(text);

const translation = z.strictObject({
  term: text,
  variants: z.optional(texts),
  forbidden: z.optional(texts),
});

const entry = z.strictObject({
  term: text,
  language: z.optional(text),
  variants: z.optional(texts),
  forbidden: z.optional(texts),
  translations: z.optional(z.record(z.string(), z.union([text, texts.check(z.minLength(1)), translation]))),
  doNotTranslate: z.optional(z.boolean()),
  note: z.optional(text),
});

/** The schema of `glossary.yaml`. */
export const glossarySchema = z.array(entry);

/** An entry of `glossary.yaml`, as it is written. */
export type WrittenEntry = z.infer<typeof entry>;

/** Returns the JSON Schema of `glossary.yaml`, so that editors complete and check it. */
export function glossaryJsonSchema(): object {
  return { title: 'glossary.yaml', ...z.toJSONSchema(glossarySchema, { io: 'input' }) };
}
