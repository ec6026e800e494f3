import * as z from 'zod/mini';
import { siteSchema } from '../site-config/site-schema.js';
import { fieldsSchema } from './field-schema.js';

/** Returns the JSON Schema of `site.yaml`, so that editors complete and check it. */
export function siteJsonSchema(): object {
  return { title: 'site.yaml', ...z.toJSONSchema(siteSchema, { io: 'input', unrepresentable: 'any' }) };
}

/** Returns the JSON Schema of a document's front matter; other fields may be declared by the site. */
export function frontMatterJsonSchema(): object {
  return { title: 'front matter', ...z.toJSONSchema(fieldsSchema, { io: 'input', unrepresentable: 'any' }) };
}
