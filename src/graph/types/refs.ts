import type {
  ArticleRow,
  CountryRow,
  EntityRow,
  OrganizationRow,
  PersonRow,
  PlaceRow,
} from '../../store/read/rows.ts';
import { builder } from '../builder/builder.ts';

// Types that refer to each other. They are declared here so that their files do not import each other in a cycle.

export const Article = builder.objectRef<ArticleRow>('Article');
export const Entity = builder.interfaceRef<EntityRow>('Entity');
export const Person = builder.objectRef<PersonRow>('Person');
export const Country = builder.objectRef<CountryRow>('Country');
export const Organization = builder.objectRef<OrganizationRow>('Organization');
export const Place = builder.objectRef<PlaceRow>('Place');
