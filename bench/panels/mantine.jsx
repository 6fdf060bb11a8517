// Mantine; per-component CSS files, as its docs advise for small bundles
import { useId, useState } from 'react';
import {
  Alert,
  Radio,
  Stack,
  Title,
  Text,
  List,
  Code,
  Anchor,
  Collapse,
  Button,
  UnstyledButton,
  Paper,
  MantineProvider,
} from '@mantine/core';
import '@mantine/core/styles/baseline.css';
import '@mantine/core/styles/default-css-variables.css';
import '@mantine/core/styles/global.css';
import '@mantine/core/styles/UnstyledButton.css';
import '@mantine/core/styles/Button.css';
import '@mantine/core/styles/CloseButton.css';
import '@mantine/core/styles/Loader.css';
import '@mantine/core/styles/Paper.css';
import '@mantine/core/styles/Alert.css';
import '@mantine/core/styles/InlineInput.css';
import '@mantine/core/styles/Input.css';
import '@mantine/core/styles/Radio.css';
import '@mantine/core/styles/Stack.css';
import '@mantine/core/styles/Title.css';
import '@mantine/core/styles/Text.css';
import '@mantine/core/styles/List.css';
import '@mantine/core/styles/Code.css';
import '@mantine/core/styles/Anchor.css';
import * as C from './content.js';
import { useCopy } from './shared.js';
import { ErrorIcon } from './icon.jsx';

const run = (r, i) =>
  typeof r === 'string' ? (
    r
  ) : r.c ? (
    <Code key={i}>{r.c}</Code>
  ) : (
    <Anchor key={i} href={r.h} underline="always" inherit>
      {r.a}
    </Anchor>
  );

export function Panel({ error }) {
  const id = useId();
  const [k, setK] = useState('main');
  const [open, setOpen] = useState(false);
  const key = C.keys.find((x) => x.id === k);
  const json = JSON.stringify(error, null, 2);
  const [copied, copy] = useCopy(json);
  return (
    <Paper component="section" aria-label={C.title} withBorder maw={640} p="md" mb="md">
      <Alert
        color="red"
        icon={<ErrorIcon />}
        title={
          <Title order={2} size="h5">
            {C.title}
          </Title>
        }
      >
        <Text size="sm">
          Error <Code>{error.code}</Code> · HTTP <Code>{error.status}</Code>
        </Text>
        <Text size="sm">{error.message}</Text>
      </Alert>
      <Radio.Group name={id} label={C.question} value={k} onChange={setK} my="md">
        <Stack gap="xs" mt="xs">
          {C.keys.map((x) => (
            <Radio key={x.id} value={x.id} label={x.label} />
          ))}
        </Stack>
      </Radio.Group>
      <Title order={3} size="h6">
        {C.causeHeading}
      </Title>
      <Text size="sm" data-cause={k}>
        {key.cause.map(run)}
      </Text>
      <Title order={3} size="h6" mt="md">
        {C.stepsHeading}
      </Title>
      <List type="ordered" size="sm">
        {key.steps.map((s, i) => (
          <List.Item key={i}>{s.map(run)}</List.Item>
        ))}
      </List>
      <UnstyledButton mt="md" aria-expanded={open} aria-controls={id + 'raw'} onClick={() => setOpen((o) => !o)}>
        <Text size="sm" fw={600} span>
          {C.rawLabel}
        </Text>
      </UnstyledButton>
      <Collapse id={id + 'raw'} expanded={open} keepMountedMode="display-none">
        <Button size="compact-xs" variant="default" onClick={copy}>
          {copied ? C.copiedLabel : C.copyLabel}
        </Button>
        <Code block mt="xs" tabIndex={0}>
          {json}
        </Code>
      </Collapse>
      <Text size="sm" mt="md">
        <Anchor href={C.DOCS} underline="always" inherit>
          {C.docsLabel}
        </Anchor>
      </Text>
    </Paper>
  );
}
export const Provider = ({ children }) => <MantineProvider>{children}</MantineProvider>;
