// Twilio Paste, idiomatic: Callout, RadioGroup, OrderedList, Disclosure, CodeBlock, InlineCode, Anchor
import { useState } from 'react';
import { Theme } from '@twilio-paste/core/theme';
import { Box } from '@twilio-paste/core/box';
import { Callout, CalloutHeading, CalloutText } from '@twilio-paste/core/callout';
import { RadioGroup, Radio } from '@twilio-paste/core/radio-group';
import { Heading } from '@twilio-paste/core/heading';
import { Paragraph } from '@twilio-paste/core/paragraph';
import { OrderedList, ListItem } from '@twilio-paste/core/list';
import { Disclosure, DisclosureHeading, DisclosureContent } from '@twilio-paste/core/disclosure';
import { CodeBlock, CodeBlockWrapper, CodeBlockHeader } from '@twilio-paste/core/code-block';
import { InlineCode } from '@twilio-paste/core/inline-code';
import { Anchor } from '@twilio-paste/core/anchor';
import { useUID } from '@twilio-paste/core/uid-library';
import * as C from './content.js';

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
          <CodeBlockWrapper>
            <CodeBlockHeader as="h4">JSON</CodeBlockHeader>
            <CodeBlock language="json" code={json} />
          </CodeBlockWrapper>
        </DisclosureContent>
      </Disclosure>
      <Box marginTop="space50">
        <Anchor href={C.DOCS}>{C.docsLabel}</Anchor>
      </Box>
    </Box>
  );
}
export const Provider = ({ children }) => <Theme.Provider theme="twilio">{children}</Theme.Provider>;
