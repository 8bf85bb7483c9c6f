import { type GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { DIRECTIVES } from './directives.ts';
import { throwLate } from './late-errors.ts';
import './scalars.ts';
import './types/article.ts';
import './types/co-mention.ts';
import './types/country.ts';
import './types/entity.ts';
import './types/entity-lists.ts';
import './types/extraction.ts';
import './types/live.ts';
import './types/organization.ts';
import './types/path.ts';
import './types/person.ts';
import './types/place.ts';
import './types/quotations.ts';
import './types/related.ts';
import './types/search.ts';
import './types/suggest.ts';
import './types/timeline.ts';
import './types/trending.ts';

/** The executable schema. Its resolvers want a `GraphContext` for each request. */
export const createSchema = (): GraphQLSchema =>
  throwLate(builder.toSchema({ directives: [...specifiedDirectives, ...DIRECTIVES] }));
