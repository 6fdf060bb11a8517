// Twilio Paste, lean: the ESM packages (not the CommonJS core), a plain <pre> and a Paste Button instead of CodeBlock
import { useState } from 'react';
import { Theme } from '@twilio-paste/theme';
import { Box } from '@twilio-paste/box';
import { Callout, CalloutHeading, CalloutText } from '@twilio-paste/callout';
import { RadioGroup, Radio } from '@twilio-paste/radio-group';
import { Heading } from '@twilio-paste/heading';
import { Paragraph } from '@twilio-paste/paragraph';
import { OrderedList, ListItem } from '@twilio-paste/list';
import { Disclosure, DisclosureHeading, DisclosureContent } from '@twilio-paste/disclosure';
import { Button } from '@twilio-paste/button';
import { InlineCode } from '@twilio-paste/inline-code';
import { Anchor } from '@twilio-paste/anchor';
import { useUID } from '@twilio-paste/uid-library';
import * as C from './content.js';
import { useCopy } from './shared.js';

const run = (r, i) =>
  typeof r === 'string' ? (
    r
  ) : r.c ? (
    <InlineCode key={i}>{r.c}</InlineCode>
  ) : (
    <Anchor key={i} href={r.h}>
      {r.a}
    </Anchor>
  );

export function Panel({ error }) {
  const name = useUID();
  const [k, setK] = useState('main');
  const key = C.keys.find((x) => x.id === k);
  const json = JSON.stringify(error, null, 2);
  const [copied, copy] = useCopy(json);
  return (
    <Box
      as="section"
      aria-label={C.title}
      maxWidth="size60"
      padding="space50"
      marginBottom="space50"
      borderStyle="solid"
      borderWidth="borderWidth10"
      borderColor="colorBorderWeaker"
      borderRadius="borderRadius20"
    >
      <Callout variant="error">
        <CalloutHeading as="h2">{C.title}</CalloutHeading>
        <CalloutText>
          Error <InlineCode>{error.code}</InlineCode> · HTTP <InlineCode>{error.status}</InlineCode>
        </CalloutText>
        <CalloutText>{error.message}</CalloutText>
      </Callout>
      <Box marginY="space50">
        <RadioGroup name={name} value={k} legend={C.question} onChange={setK}>
          {C.keys.map((x) => (
            <Radio key={x.id} value={x.id}>
              {x.label}
            </Radio>
          ))}
        </RadioGroup>
      </Box>
      <Heading as="h3" variant="heading40">
        {C.causeHeading}
      </Heading>
      <Paragraph data-cause={k}>{key.cause.map(run)}</Paragraph>
      <Heading as="h3" variant="heading40">
        {C.stepsHeading}
      </Heading>
      <OrderedList>
        {key.steps.map((s, i) => (
          <ListItem key={i}>{s.map(run)}</ListItem>
        ))}
      </OrderedList>
      <Disclosure variant="contained">
        <DisclosureHeading as="h3" variant="heading50">
          {C.rawLabel}
        </DisclosureHeading>
        <DisclosureContent>
          <Button variant="secondary" size="small" onClick={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </Button>
          <Box
            as="pre"
            tabIndex={0}
            margin="space0"
            marginTop="space30"
            padding="space40"
            overflow="auto"
            backgroundColor="colorBackground"
            fontFamily="fontFamilyCode"
            fontSize="fontSize20"
          >
            <code>{json}</code>
          </Box>
        </DisclosureContent>
      </Disclosure>
      <Box marginTop="space50">
        <Anchor href={C.DOCS}>{C.docsLabel}</Anchor>
      </Box>
    </Box>
  );
}
export const Provider = ({ children }) => <Theme.Provider theme="twilio">{children}</Theme.Provider>;
