// Chakra UI v3
import { useId, useState } from 'react';
import {
  ChakraProvider,
  defaultSystem,
  Alert,
  RadioGroup,
  Fieldset,
  VStack,
  Heading,
  Text,
  List,
  Code,
  Link,
  Collapsible,
  Button,
  Box,
} from '@chakra-ui/react';
import * as C from './content.js';
import { useCopy } from './shared.js';

const run = (r, i) =>
  typeof r === 'string' ? (
    r
  ) : r.c ? (
    <Code key={i}>{r.c}</Code>
  ) : (
    <Link key={i} href={r.h} variant="underline">
      {r.a}
    </Link>
  );

export function Panel({ error }) {
  const id = useId();
  const [k, setK] = useState('main');
  const key = C.keys.find((x) => x.id === k);
  const json = JSON.stringify(error, null, 2);
  const [copied, copy] = useCopy(json);
  return (
    <Box as="section" aria-labelledby={id} maxW="640px" borderWidth="1px" rounded="md" p="4" mb="4">
      <Alert.Root status="error">
        <Alert.Indicator />
        <Alert.Content>
          <Alert.Title asChild>
            <h2 id={id}>{C.title}</h2>
          </Alert.Title>
          <Alert.Description>
            <Text>
              Error <Code>{error.code}</Code> · HTTP <Code>{error.status}</Code>
            </Text>
            <Text>{error.message}</Text>
          </Alert.Description>
        </Alert.Content>
      </Alert.Root>
      <RadioGroup.Root name={id} value={k} onValueChange={(e) => setK(e.value)} my="4" size="sm">
        <RadioGroup.Label mb="2" display="block">
          {C.question}
        </RadioGroup.Label>
        <VStack align="start" gap="2">
          {C.keys.map((x) => (
            <RadioGroup.Item key={x.id} value={x.id}>
              <RadioGroup.ItemHiddenInput />
              <RadioGroup.ItemIndicator />
              <RadioGroup.ItemText>{x.label}</RadioGroup.ItemText>
            </RadioGroup.Item>
          ))}
        </VStack>
      </RadioGroup.Root>
      <Heading as="h3" size="sm">
        {C.causeHeading}
      </Heading>
      <Text textStyle="sm" data-cause={k}>
        {key.cause.map(run)}
      </Text>
      <Heading as="h3" size="sm" mt="4">
        {C.stepsHeading}
      </Heading>
      <List.Root as="ol" ps="5" textStyle="sm">
        {key.steps.map((s, i) => (
          <List.Item key={i}>{s.map(run)}</List.Item>
        ))}
      </List.Root>
      <Collapsible.Root mt="4">
        <Collapsible.Trigger fontWeight="semibold" textStyle="sm">
          {C.rawLabel}
        </Collapsible.Trigger>
        <Collapsible.Content>
          <Button size="xs" variant="outline" onClick={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </Button>
          <Box as="pre" tabIndex={0} mt="2" p="3" overflow="auto" bg="bg.muted" rounded="md" textStyle="xs">
            <code>{json}</code>
          </Box>
        </Collapsible.Content>
      </Collapsible.Root>
      <Text textStyle="sm" mt="4">
        <Link href={C.DOCS} variant="underline">
          {C.docsLabel}
        </Link>
      </Text>
    </Box>
  );
}
export const Provider = ({ children }) => <ChakraProvider value={defaultSystem}>{children}</ChakraProvider>;
