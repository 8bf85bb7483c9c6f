import { Person } from '../../generated/person.ts';
import { EntityBody } from './entity-body.tsx';
import { EntityPage } from './entity-page.tsx';
import { Offices } from './sections/offices.tsx';
import { Quotations } from './sections/quotations.tsx';

/** A person: names, offices with evidence, quotations by and about the person, network and articles. */
export const PersonPage = ({ slug }: { readonly slug: string }) => (
  <EntityPage operation={Person} variables={{ slug }} entityOf={({ person }) => person}>
    {(person, { about }) => (
      <EntityBody
        profile={person}
        about={about.edges}
        quotations={<Quotations title="Quotations by the person" quotations={person.quotations} />}
      >
        <Offices person={person} roles={person.roles} />
      </EntityBody>
    )}
  </EntityPage>
);
