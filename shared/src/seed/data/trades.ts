/** What companies of the sample town do: words for the name, WZ 2008 code, usual size, square metres of floor per person. */
export interface Trade {
  word: string;
  code: string;
  employees: readonly [number, number];
  floorPerPerson: number;
  isIndustrial: boolean;
}

const trade = (word: string, code: string, from: number, to: number, floorPerPerson: number, isIndustrial = false): Trade => ({ word, code, employees: [from, to], floorPerPerson, isIndustrial });

export const TRADES: readonly Trade[] = [
  trade('Metallbau', '25.11.0', 8, 90, 60, true),
  trade('Maschinenbau', '28.29.0', 20, 420, 55, true),
  trade('Werkzeugbau', '25.73.5', 6, 70, 45, true),
  trade('Kunststofftechnik', '22.29.0', 15, 210, 65, true),
  trade('Druck und Medien', '18.12.0', 4, 60, 40, true),
  trade('Backwaren', '10.71.0', 10, 160, 30, true),
  trade('Weinkellerei', '11.02.0', 3, 45, 120, true),
  trade('Spedition', '52.29.1', 12, 180, 90, true),
  trade('Transporte', '49.41.0', 4, 70, 50),
  trade('Software', '62.01.9', 3, 110, 18),
  trade('Schaltanlagen', '27.12.0', 18, 240, 45, true),
  trade('Elektroinstallation', '43.21.0', 3, 48, 25),
  trade('Wärme und Wasser', '43.22.0', 3, 40, 25),
  trade('Möbelwerkstätten', '31.09.9', 4, 75, 70, true),
  trade('Dachdeckerei', '43.91.1', 3, 30, 25),
  trade('Hochbau', '41.20.1', 8, 140, 20),
  trade('Ingenieurbüro', '71.12.1', 2, 65, 20),
  trade('Architektur', '71.11.1', 2, 25, 20),
  trade('Steuerberatung', '69.20.3', 2, 38, 18),
  trade('Kfz-Werkstatt', '45.20.3', 2, 28, 60),
  trade('Handelskontor', '46.90.1', 4, 85, 80),
  trade('Frischemarkt', '47.11.2', 12, 70, 30),
  trade('Apotheke', '47.73.0', 4, 18, 18),
  trade('Hotel', '55.10.1', 6, 60, 90),
  trade('Gasthaus', '56.10.1', 3, 24, 25),
  trade('Pflegedienst', '88.10.1', 8, 95, 6),
  trade('Seniorenhaus', '87.10.0', 40, 150, 60),
  trade('Zahntechnik', '32.50.3', 3, 30, 22),
  trade('Messtechnik', '26.51.1', 12, 190, 30, true),
  trade('Spezialchemie', '20.59.0', 20, 260, 80, true),
  trade('Verpackungen', '17.21.0', 18, 170, 75, true),
  trade('Gartenbau', '81.30.1', 3, 35, 40),
  trade('Gebäudedienste', '81.21.0', 10, 220, 4),
  trade('Werbeagentur', '73.11.0', 2, 28, 18),
  trade('Pumpenwerk', '28.13.0', 25, 310, 60, true),
  trade('Fördertechnik', '28.22.0', 20, 280, 65, true),
  trade('Glasveredlung', '23.12.0', 10, 120, 80, true),
  trade('Betonwerk', '23.61.0', 15, 95, 110, true),
  trade('Wertstoffe', '38.32.0', 8, 60, 130, true),
  trade('Fruchtsäfte', '10.32.0', 10, 110, 95, true),
  trade('Prüflabor', '71.20.0', 5, 80, 25),
  trade('Fitness', '93.13.0', 3, 22, 80),
  trade('Friseure', '96.02.1', 2, 14, 12),
];

/** Beginnings of names that nobody takes for a real company. */
export const NAME_STEMS = [
  'Beispiel', 'Muster', 'Musterhoff', 'Beispielberg', 'Exempel', 'Probemann', 'Erdachter', 'Musterlein', 'Beispielmann', 'Ausgedacht', 'Fiktivus', 'Platzhalter', 'Niemandsland', 'Musterfeld', 'Probewert', 'Beispieltal',
] as const;

export const LEGAL_FORMS = ['GmbH', 'GmbH', 'GmbH', 'GmbH & Co. KG', 'AG', 'KG', 'OHG', 'e. K.', 'UG (haftungsbeschränkt)'] as const;

export const STREETS = ['Musterallee', 'Beispielweg', 'Probestraße', 'Exempelgasse', 'Erdachte Straße', 'Platzhalterring', 'Am Musterhafen', 'Fiktive Chaussee', 'Industriestraße Beispielfeld', 'Gewerbepark Musterau'] as const;
