import { Suspense } from 'react';
import { TwilioErrorHelp } from 'twilio-error-help';
import { catalog } from '@/lib/catalog';

/** Rendered when the app is built; all other codes when they are asked for. */
export const generateStaticParams = () => [{ code: '20003' }];

export default function Page({ params }: PageProps<'/errors/[code]'>) {
  return (
    <Suspense fallback={<p>Loading…</p>}>
      <Help params={params} />
    </Suspense>
  );
}

async function Help({ params }: Pick<PageProps<'/errors/[code]'>, 'params'>) {
  const { code } = await params;
  return (
    <>
      <h1>Error {code}</h1>
      <TwilioErrorHelp code={code} catalog={catalog} />
    </>
  );
}
