import { z } from 'zod';
import { ENTITY_TYPES } from '../domain/entity.ts';
import type { GazetteerEntry } from '../domain/gazetteer.ts';
import { slug } from '../domain/ids.ts';

/** A line of a gazetteer file: an entry, of which empty fields may be left out. */
export const rowSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'an id is lower-case words joined by hyphens')
      .optional(),
    name: z.string(),
    aliases: z.array(z.string()).default([]),
    weakAliases: z.array(z.string()).default([]),
    ambiguous: z.boolean().default(false),
    type: z.enum(ENTITY_TYPES),
    kind: z.string().trim().min(1).optional(),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'a country is two capitals (ISO 3166-1 alpha-2)')
      .optional(),
    wikidata: z
      .string()
      .regex(/^Q\d+$/, 'a Wikidata id is Q and digits')
      .optional(),
    parent: z.string().optional(),
    demonyms: z.array(z.string()).optional(),
  })
  .transform((row): GazetteerEntry => Object.assign(row, { id: row.id ?? slug(row.name) }));
