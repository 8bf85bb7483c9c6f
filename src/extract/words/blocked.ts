/**
 * Phrases that hold a country's or a city's name but mean something else, by lines. They win over
 * shorter matches inside them, so nothing is linked there.
 */
export const BLOCKED = `Latin American
South American
North American
Central American
Native American
Native Americans
Latin Americans
Indian Ocean
East Indian
West Indian
West Indies
New Mexico's
English Channel
Gulf of Guinea
Sea of Japan
guinea pig
Korean Peninsula
Korean peninsula
Korean War
World War II
World War I
Second World War
First World War
Cold War
Brazil nut
Brussels sprouts
French fries
Irish Sea
Bank of America
American Airlines
British Airways
Air India
Air France
Panama Papers
Berlin Wall
Paris Agreement
Paris Accord
Paris Saint-Germain
Geneva Convention
Geneva Conventions
Kyoto Protocol
Minsk agreements
Oslo Accords
Nobel Peace Prize
Stockholm syndrome
Washington Post
New York Times
London Stock Exchange`;
