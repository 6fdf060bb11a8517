import type { Metadata } from 'next';
import 'twilio-error-help/styles.css';
import './page.css';
import { Providers } from './providers';

export const metadata: Metadata = { title: 'Failed requests', icons: 'data:,' };

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    // next-themes sets the color scheme before React hydrates.
    <html lang="en" suppressHydrationWarning>
      <body>
        <Providers lang="en">
          <main>{children}</main>
        </Providers>
      </body>
    </html>
  );
}
