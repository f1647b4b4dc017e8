import { z } from 'zod';
import { ENTITY_TYPES } from '../domain/entity.ts';
import type { NameUse } from '../domain/nameUse.ts';
import { json } from './claimSchema.ts';
import { known } from './props.ts';

const row = z
  .tuple([z.string(), z.string(), z.enum(ENTITY_TYPES), z.string(), z.string(), z.array(z.string()), z.number()])
  .transform(([key, text, type, country, kind, forms, claims]): NameUse => {
    return { name: { key, text, type, ...known({ country: country || null, kind: kind || null }), forms }, claims };
  });

/** How claims write the names of an entity, as the text that its node keeps. */
export function nameUsesText(uses: readonly NameUse[]): string {
  return JSON.stringify(
    uses.map(({ name: { key, text, type, country = '', kind = '', forms }, claims }) => {
      return [key, text, type, country, kind, forms, claims];
    }),
  );
}

/** The reverse of {@link nameUsesText}. */
export const nameUsesJson = json(z.array(row));
