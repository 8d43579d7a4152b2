export const mail = {
  greeting: 'Guten Tag {{name}},',
  linkExpires: 'Der Link gilt bis {{at}} und funktioniert einmal.',
  why: 'Sie erhalten diese Nachricht, weil Sie in Ortstreu dafür zuständig sind.',
  openCompany: 'Unternehmen öffnen',
  openRequest: 'Anfrage öffnen',
  inCharge: 'Zuständig ist {{owner}}.',
  followUpInvitation: {
    summary: '{{title}}: {{company}}',
    subject: {
      new: '{{title}} am {{date}}: {{company}}',
      moved: 'Verschoben auf {{date}}: {{title}} – {{company}}',
      cancelled: 'Entfällt: {{title}} am {{date}} – {{company}}',
    },
    lead: {
      new: 'Bitte merken Sie sich den {{date}} vor: {{title}} bei {{company}}. Der Termin liegt dieser Nachricht bei.',
      moved: 'Der neue Tag ist der {{date}}: {{title}} bei {{company}}. Der geänderte Termin liegt dieser Nachricht bei.',
      cancelled: 'Der Termin am {{date}} bei {{company}} entfällt. Ihr Kalender nimmt ihn mit dieser Nachricht heraus.',
    },
  },
  followUpReminder: {
    subject: {
      due: 'Heute fällig: {{title}} – {{company}}',
      again: 'Seit drei Arbeitstagen überfällig: {{title}} – {{company}}',
      escalate: 'Seit einer Woche unerledigt: {{title}} – {{company}}',
    },
    lead: {
      due: 'Bei {{company}} ist eine Wiedervorlage fällig: {{title}} am {{date}}.',
      again: 'Die Wiedervorlage bei {{company}} war am {{date}} fällig: {{title}}. Bitte erledigen oder verschieben Sie sie.',
      escalate: 'Die Wiedervorlage bei {{company}} war am {{date}} fällig und ist noch offen: {{title}}. Zuständig ist {{owner}}.',
    },
  },
  commitmentReminder: {
    subject: {
      due: 'Heute fällige Zusage: {{title}} – {{company}}',
      again: 'Überfällige Zusage: {{title}} – {{company}}',
      escalate: 'Seit einer Woche überfällige Zusage: {{title}} – {{company}}',
    },
    lead: {
      due: 'Wir haben {{company}} bis heute etwas zugesagt: {{title}}.',
      again: 'Wir haben {{company}} bis zum {{date}} etwas zugesagt: {{title}}. Die Zusage ist noch offen.',
      escalate: 'Die Zusage an {{company}} war am {{date}} fällig und ist noch offen: {{title}}. Zuständig ist {{owner}}.',
    },
  },
  weeklyDigest: {
    subject: 'Ihre Woche vom {{from}} bis {{until}}',
    lead_one: 'Eine Aufgabe wartet diese Woche auf Sie.',
    lead_other: '{{count}} Aufgaben warten diese Woche auf Sie.',
    leadQuiet: 'Diese Woche ist nichts fällig; ein Blick lohnt sich trotzdem.',
    button: 'Heute öffnen',
    due: 'Fällig',
    dueItem: '{{date}}: {{title}} – {{company}}',
    attention: 'Mit wem sich ein Gespräch lohnt',
    requests: 'Anfragen ohne erste Antwort',
    requestItem: '{{title}}, eingegangen {{at}}',
    footer: 'Diese Übersicht kommt montags um 7 Uhr, wenn etwas zu tun ist.',
  },
  offerViewed: {
    subject: 'Ihr Angebot wurde geöffnet: {{title}}',
    lead: 'Das Angebot „{{title}}“ wurde geöffnet, zuletzt {{at}}.',
    views_one: 'Bisher wurde es {{count}}-mal geöffnet.',
    views_other: 'Bisher wurde es {{count}}-mal geöffnet.',
  },
  requestReceived: {
    subject: 'Neue Anfrage: {{title}}',
    lead: 'Eine Standortanfrage ist eingegangen ({{at}}): {{title}}.',
    clock: 'Die Uhr bis zur ersten Antwort läuft.',
  },
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
