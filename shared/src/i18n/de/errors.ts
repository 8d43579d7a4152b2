/** One sentence for every error code of the kernel, as people read it. */
export const errors = {
  VALIDATION_FAILED: 'Einige Angaben stimmen noch nicht. Die Hinweise stehen bei den Feldern.',
  MALFORMED_REQUEST: 'Die Anfrage war unvollständig oder unlesbar. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  UNAUTHENTICATED: 'Sie sind nicht mehr angemeldet. Melden Sie sich an, dann geht es an derselben Stelle weiter.',
  LOGIN_FAILED: 'E-Mail-Adresse oder Passwort stimmt nicht.',
  FORBIDDEN: 'Dafür fehlt Ihnen das Recht. Fragen Sie die Leitung oder die Administration.',
  NOT_FOUND: 'Diesen Eintrag gibt es nicht, oder er ist Ihnen nicht zugänglich.',
  CONFLICT: 'Jemand anderes hat diesen Eintrag inzwischen geändert. Vergleichen Sie beide Fassungen und entscheiden Sie, welche gilt.',
  ILLEGAL_TRANSITION: 'Dieser Schritt ist vom jetzigen Stand aus nicht möglich.',
  PAYLOAD_TOO_LARGE: 'Das ist zu groß. Es wurde nichts übertragen.',
  TOO_MANY_REQUESTS: 'Das waren zu viele Versuche in kurzer Zeit. Warten Sie {{minutes}} Minuten und versuchen Sie es dann noch einmal.',
  LINK_INVALID: 'Dieser Link gilt nicht mehr. Bitten Sie um einen neuen.',
  STORAGE_FULL: 'Auf dem Server ist kein Speicherplatz mehr frei. Es wurde nichts gesichert; bitte benachrichtigen Sie die Administration.',
  UNAVAILABLE: 'Der Server ist gerade nicht erreichbar. Versuchen Sie es gleich noch einmal.',
  INTERNAL: 'Auf unserer Seite ist ein Fehler aufgetreten.',
};
