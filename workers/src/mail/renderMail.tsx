import { render } from 'react-email';
import { MailLayout } from './MailLayout';
import type { MailContent, MailLanguage } from './mailTemplate';

/** The plain text of a mail: as good as the HTML, with full addresses. */
function plainText(content: MailContent, { publicUrl, agencyName }: MailLanguage): string {
  const sections = (content.sections ?? []).map((section) =>
    [section.heading, ...(section.paragraphs ?? []), ...(section.items ?? []).map(({ text, path }) => `- ${text}${path ? `\n  ${publicUrl}${path}` : ''}`)]
      .filter(Boolean)
      .join('\n'),
  );
  const button = content.button ? `${content.button.label}:\n${content.button.url}` : '';
  return `${[content.greeting, content.lead, button, ...sections, `-- \n${[agencyName, content.footer].filter(Boolean).join('\n')}`].filter(Boolean).join('\n\n')}\n`;
}

export interface RenderedMail {
  subject: string;
  html: string;
  text: string;
}

/** Turns a mail's content into subject, HTML and plain text. Line breaks never get into the subject. */
export async function renderMail(content: MailContent, language: MailLanguage): Promise<RenderedMail> {
  return {
    subject: content.subject.replace(/\s+/g, ' ').trim(),
    html: await render(<MailLayout content={content} language={language} />),
    text: plainText(content, language),
  };
}
