import type { Metadata } from 'next';
import type { ReactElement, ReactNode } from 'react';
import 'twilio-error-help/styles.css';
import './page.css';

export const metadata: Metadata = { title: 'Failed requests', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }): ReactElement {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
}
