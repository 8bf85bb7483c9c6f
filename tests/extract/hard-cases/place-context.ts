import type { HardCase } from './case.ts';

/** Places in no gazetteer, whose country only the article states, and names that only resemble those of places. */
export const PLACE_CONTEXT: readonly HardCase[] = [
  {
    why: 'an unlisted place takes the country that the article mentions far more often than others',
    text: 'Iceland warned tourists on Monday. Iceland closed two roads, and the Icelandic coast guard helped. Joe Lund stayed in Lundvik. A British visitor was hurt.',
    places: ['Lundvik, IS'],
  },
  {
    why: 'an unlisted place has no country if two countries are mentioned equally often',
    text: 'Peru and Chile met on Monday. The Peruvian minister and the Chilean minister spoke. Snow fell in Lundville.',
    places: ['Lundville'],
  },
  {
    why: 'an unlisted place takes the more frequent country if the sentence before it has no other',
    text: 'Peru and Chile met on Monday. Peruvian farmers protested in Peru. Police closed the road to the village of Lundayo.',
    places: ['Lundayo, PE'],
  },
  {
    why: 'a sentence that locates something in another country does not take the main country of the article',
    text: 'Peru won on Monday. Peruvian fans cheered, and Peru thanked them. The next match is in Chile at Lund Stadium.',
    places: ['Lund Stadium, CL'],
  },
  {
    why: 'the country of a person does not locate the place in the sentence',
    text: 'Joe Lund of Peru and Ann Field of Chile were level at Lund Stadium.',
    places: ['Lund Stadium'],
  },
  {
    why: 'the native country of a person does not locate the place in the sentence',
    text: 'Joe Lund, a native of Mexico, was arrested near Lundbury on Monday.',
    places: ['Lundbury'],
  },
  {
    why: 'parts of a country locate the place in the sentence',
    text: 'Floods in parts of Kenya reached Lundukani on Monday.',
    places: ['Lundukani, KE'],
  },
  {
    why: 'a county without any country in the article is in the United States',
    text: 'A house burned down in Lund County on Monday. The Lund County sheriff said nobody was hurt.',
    places: ['Lund County, US'],
  },
  {
    why: 'a county in an article about another country is not in the United States',
    text: 'Kenya closed schools on Monday. Kenyan police said a bridge in Lund County fell.',
    places: ['Lund County, KE'],
  },
  {
    why: 'a state after the name of one place is evidence for the other places of the article',
    text: 'Joe Lund bought the dog in Lundo, Okla., on Monday. He drove from Fieldsby, Texas, to Fieldville on Tuesday.',
    places: ['Lundo, US', 'Oklahoma, US', 'Fieldsby, US', 'Texas, US', 'Fieldville, US'],
  },
  {
    why: 'an abbreviated state that can be nothing else is the state',
    text: 'Fla. voters go to the polls on Monday. Joe Lund stayed in Tampa.',
    places: ['Florida, US', 'Tampa, US'],
    countries: ['US CITY'],
  },
  {
    why: 'a county near the US state of Georgia is in the United States',
    text: 'Schools in Northeast Georgia will close, the Republican governor said. Lund County lost two schools.',
    places: ['Northeast Georgia, US', 'Lund County, US'],
    countries: ['US CITY'],
  },
  {
    why: 'a village near the country of Georgia is not in the United States',
    text: 'Georgia said that Ossetian fighters attacked on Monday. Georgian troops left the village of Lundevi.',
    places: ['Lundevi, GE'],
  },
  {
    why: 'the city in an adjective with “based” is a place',
    text: 'The Geneva-based agency said so on Monday.',
    places: ['Geneva, CH'],
    countries: ['CH CITY'],
  },
  {
    why: 'the city of two words in an adjective with “based” is a place',
    text: 'The Abu Dhabi-based Lund Agency bought the mine on Monday.',
    places: ['Abu Dhabi, AE'],
    countries: ['AE CAPITAL'],
  },
  {
    why: 'a common noun after the name of a stadium is not a part of the name',
    text: 'The match was played at the Lundalla stadium on Sunday.',
    places: ['Lundalla'],
  },
  {
    why: 'mountains with a name that no gazetteer contains are a place',
    text: 'Rescuers reached the villages in the High Lund mountains on Monday.',
    places: ['High Lund'],
  },
  {
    why: 'names after “the provinces of” are places, even if they resemble names of people',
    text: 'Most of them lived in the provinces of Al Lunduz and Taroudant in houses of mud brick.',
    places: ['Al Lunduz', 'Taroudant, MA'],
    people: [],
  },
  {
    why: 'a telescope with the name of a town is not a place',
    text: 'The space telescope Euclid left Florida on Saturday. The launch of Euclid was a success.',
    places: ['Florida, US'],
  },
  {
    why: 'a ship with the name of a town is not a place',
    text: 'The trawler Grimsby sank on Monday. Nobody on the Grimsby was hurt.',
    places: [],
  },
  {
    why: 'a name after “known as” is not a place',
    text: 'Widodo, who is known as Lundowi, may not run again. Lundowi won in Indonesia.',
    places: [],
  },
  {
    why: 'capitals between “governments from” and “to” are governments',
    text: 'Governments from Canberra to Maseru considered a reply on Monday.',
    places: [],
    countries: ['AU METONYM', 'LS METONYM'],
  },
  {
    why: 'leaders from one capital to another are governments',
    text: 'Joe Lund called leaders from Ottawa to Tokyo on Monday.',
    places: [],
    countries: ['CA METONYM', 'JP METONYM'],
  },
  {
    why: 'a capital that others follow is a government',
    text: 'Joe Lund urged others to follow Washington and leave.',
    places: [],
    countries: ['US METONYM'],
  },
  {
    why: 'the zoo of a capital belongs to the city',
    text: 'Three pandas left Washington’s zoo on Monday.',
    places: ['Washington, US'],
    countries: ['US CAPITAL'],
  },
  {
    why: 'a bare direction takes no country from the article',
    text: 'Russia accused the West on Monday. Russia and the Russian parliament blame the West.',
    places: ['West'],
  },
];
