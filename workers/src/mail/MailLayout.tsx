import type { CSSProperties } from 'react';
import { Body, Button, Container, Head, Heading, Hr, Html, Link, Preview, Section, Text } from 'react-email';
import type { MailContent, MailLanguage, MailSection } from './mailTemplate';

const PETROL = '#1d6a72';
const font: CSSProperties = { fontFamily: 'Inter, "Segoe UI", Helvetica, Arial, sans-serif', fontSize: 15, lineHeight: 1.5, color: '#1f2426' };
const muted: CSSProperties = { ...font, fontSize: 13, color: '#5a6468' };
const button: CSSProperties = {
  ...font,
  backgroundColor: PETROL,
  color: '#ffffff',
  padding: '11px 20px',
  borderRadius: 8,
  fontWeight: 600,
  textDecoration: 'none',
};

function SectionView({ section, publicUrl }: { section: MailSection; publicUrl: string }) {
  return (
    <Section>
      {section.heading ? (
        <Heading as="h2" style={{ ...font, fontSize: 16, margin: '20px 0 4px' }}>
          {section.heading}
        </Heading>
      ) : null}
      {section.paragraphs?.map((text) => (
        <Text key={text} style={{ ...font, margin: '6px 0' }}>
          {text}
        </Text>
      ))}
      {section.items ? (
        <ul style={{ ...font, margin: '6px 0', paddingLeft: 20 }}>
          {section.items.map(({ text, path }) => (
            <li key={`${text}${path ?? ''}`} style={{ margin: '4px 0' }}>
              {path ? (
                <Link href={`${publicUrl}${path}`} style={{ color: PETROL }}>
                  {text}
                </Link>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

/** The one look of all mails: reason, button, rest. */
export function MailLayout({ content, language }: { content: MailContent; language: MailLanguage }) {
  return (
    <Html lang={language.locale}>
      <Head />
      <Preview>{content.lead}</Preview>
      <Body style={{ backgroundColor: '#f4f6f6', margin: 0, padding: '24px 12px' }}>
        <Container style={{ backgroundColor: '#ffffff', border: '1px solid #dfe4e5', borderRadius: 8, padding: '24px 28px', maxWidth: 600 }}>
          {content.greeting ? <Text style={{ ...font, margin: '0 0 8px' }}>{content.greeting}</Text> : null}
          <Text style={{ ...font, margin: '0 0 16px' }}>{content.lead}</Text>
          {content.button ? (
            <Button href={content.button.url} style={button}>
              {content.button.label}
            </Button>
          ) : null}
          {content.sections?.map((section, index) => (
            <SectionView key={section.heading ?? index} section={section} publicUrl={language.publicUrl} />
          ))}
          <Hr style={{ borderColor: '#dfe4e5', margin: '24px 0 12px' }} />
          <Text style={{ ...muted, margin: 0 }}>{[language.agencyName, content.footer].filter(Boolean).join(' · ')}</Text>
        </Container>
      </Body>
    </Html>
  );
}
