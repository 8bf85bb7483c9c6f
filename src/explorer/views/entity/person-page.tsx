import { Person } from '../../generated/person.ts';
import { EntityBody } from './entity-body.tsx';
import { EntityPage } from './entity-page.tsx';
import { Offices } from './sections/offices.tsx';

/** A person: names, offices with evidence, statements by the person, statements about the person, network and articles. */
export const PersonPage = ({ slug }: { readonly slug: string }) => (
  <EntityPage operation={Person} variables={{ slug }} entityOf={({ person }) => person}>
    {(person, { about }) => (
      <EntityBody profile={person} about={about.edges} said={person.statements}>
        <Offices person={person} roles={person.roles} />
      </EntityBody>
    )}
  </EntityPage>
);
