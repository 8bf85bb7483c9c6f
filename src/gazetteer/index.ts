export { countries, countryByCode } from './countries.ts';
export { fold, plain } from './fold.ts';
export { type KnownOrganisation, localOrganisation, organisations, seatsOfPower } from './organisations.ts';
export { personAliases } from './person-aliases.ts';
export { isCommonName, isFamilyFirst, isForename, isSurname } from './person-names.ts';
export { placeKey } from './place-key.ts';
export { type KnownPlace, places } from './places.ts';
export { isStatespersonSurname, statespeople } from './statespeople.ts';
export { usState } from './us-states.ts';
