export const mail = {
  greeting: 'Guten Tag {{name}},',
  linkExpires: 'Der Link gilt bis {{at}} und funktioniert einmal.',
  why: 'Sie erhalten diese Nachricht, weil Sie in Ortstreu dafür zuständig sind.',
  userInvitation: {
    subject: 'Ihr Zugang zu Ortstreu – {{agency}}',
    lead: '{{agency}} hat für Sie einen Zugang zu Ortstreu eingerichtet. Bitte vergeben Sie ein Passwort, dann können Sie beginnen.',
    button: 'Zugang einrichten',
  },
  passwordReset: {
    subject: 'Neues Passwort für Ortstreu',
    lead: 'Für Ihren Zugang wurde ein neues Passwort angefordert.',
    button: 'Neues Passwort vergeben',
    notYou: 'Wenn Sie das nicht waren, müssen Sie nichts tun: Ihr bisheriges Passwort gilt weiter.',
  },
  relayTest: {
    subject: 'Testnachricht von Ortstreu – {{agency}}',
    lead: 'Wenn Sie das lesen, verlassen Nachrichten von Ortstreu das Haus und kommen an.',
  },
  alert: {
    subject: 'Frühwarnung: {{company}} jetzt „{{level}}“ – {{reason}}',
    subjectPlain: 'Frühwarnung: {{company}} jetzt „{{level}}“',
    leadRose: '{{company}} steht jetzt auf „{{level}}“ (vorher „{{before}}“).',
    leadRed: 'Bei {{company}} besteht sofort Handlungsbedarf.',
    button: 'Unternehmen öffnen',
    reasons: 'Außerdem spricht für ein Gespräch:',
    as: {
      manager: 'Sie erhalten diese Nachricht, weil Sie das Unternehmen betreuen.',
      deputy: 'Sie erhalten diese Nachricht als Vertretung.',
      head: 'Sie erhalten diese Nachricht als Leitung.',
    },
    noManager: 'Für das Unternehmen ist niemand als Betreuung eingetragen.',
  },
};
