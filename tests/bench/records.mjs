// 100,000 made-up services, the same at every run: HSDS with what the directory has beside it.

const KINDS = [
  ["Abri de nuit", "Nachtopvang", "sleep", "Un lit pour la nuit, une douche et un café"],
  ["Restaurant social", "Sociaal restaurant", "food", "Repas chauds à midi, sans rendez-vous"],
  ["Maison médicale", "Wijkgezondheidscentrum", "health", "Médecins et infirmières, pansements, vaccins"],
  ["Pharmacie", "Apotheek", "medicine", "Médicaments sur ordonnance, garde de nuit"],
  ["Service juridique", "Juridische dienst", "rights", "Conseils gratuits, papiers et recours"],
  ["Centre de jour", "Dagcentrum", "wash", "Douches, machines à laver, vêtements propres"],
  ["Maison de quartier", "Buurthuis", "talk", "Quelqu'un à qui parler, cours de langue"],
  ["Point d'accueil", "Onthaalpunt", "papers", "Aide pour les papiers, adresse de référence"],
];
const NAMES =
  "Lumière Horizon Fontaine Étoile Canal Moulin Tilleul Ancre Passerelle Colline Rivage Clairière Marronnier Phare " +
  "Boussole Parvis Hêtre Lanterne Jardin Source Zenne Dender Leie Schelde Kastanje Linde Brug Haven Poort Toren " +
  "Veld Molen Ster Zon Regenboog Kompas Anker Vuurtoren Beuk Eik";
const STREETS = "Rue Haute,Rue Neuve,Chaussée de Mons,Avenue du Parc,Lange Straat,Kerkstraat,Stationsplein,Molenweg";
const TOWNS = "Bruxelles,Anvers,Gand,Liège,Charleroi,Namur,Bruges,Louvain,Mons,Malines,Tournai,Hasselt,Ostende,Courtrai";
const HOURS = ["Mo-Fr 09:00-17:00", "24/7", "Mo-Su 08:00-20:00", "Tu,Th 13:00-16:30; PH off", "Mo-Fr 09:00-12:00,13:00-18:00"];
const LANGUAGES = ["fr", "nl", "en", "ar", "de", "es", "tr", "ro"];

/** A small generator of numbers, so that every run measures the same. */
export function dice(seed) {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** The services, as an HSDS list. */
export function services(count) {
  const roll = dice(7);
  const names = NAMES.split(" ");
  const streets = STREETS.split(",");
  const towns = TOWNS.split(",");
  return Array.from({ length: count }, (_, index) => {
    const [french, dutch, need, about] = KINDS[roll(KINDS.length)];
    const name = `${names[roll(names.length)]} ${names[roll(names.length)]}`;
    const languages = LANGUAGES.filter(() => roll(3) === 0).map((code) => ({ code }));
    return {
      id: `s${index}`,
      name: `${french} ${name}`,
      status: "active",
      alternate_name: `${dutch} ${name}`,
      description: `${about}. ${names[roll(names.length)]} ${index % 997}.`,
      organization: { id: `o${roll(4000)}`, name: `Association ${names[roll(names.length)]}` },
      phones: [{ number: `+32 2 555 ${String(roll(10000)).padStart(4, "0")}`, type: "voice" }],
      languages,
      besace: { needs: [need], access: ["walk-in"], no_id: roll(2) === 0 },
      service_at_locations: [
        {
          besace: { hours: HOURS[roll(HOURS.length)] },
          location: {
            id: `l${index}`,
            location_type: "physical",
            latitude: 49.6 + roll(180000) / 100000,
            longitude: 2.7 + roll(350000) / 100000,
            addresses: [
              {
                address_type: "physical",
                address_1: `${streets[roll(streets.length)]} ${1 + roll(200)}`,
                city: towns[roll(towns.length)],
                postal_code: String(1000 + roll(8999)),
                country: "BE",
              },
            ],
            besace: { wheelchair: roll(3) === 0 },
          },
        },
      ],
    };
  });
}

/** What people type: beginnings of words that are there, some with another behind. */
export function queries(count) {
  const roll = dice(11);
  const words = [...NAMES.split(" "), ...KINDS.flatMap(([french, dutch]) => `${french} ${dutch}`.split(" "))];
  return Array.from({ length: count }, () => {
    const word = words[roll(words.length)].toLowerCase();
    const start = word.slice(0, 2 + roll(Math.max(1, word.length - 1)));
    return roll(3) === 0 ? `${words[roll(words.length)].toLowerCase()} ${start}` : start;
  });
}
