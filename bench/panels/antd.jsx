// Ant Design
import { useId, useState } from 'react';
import { Alert, Radio, Typography, Collapse, Button, ConfigProvider, Space } from 'antd';
import * as C from './content.js';
import { useCopy } from './shared.js';

const { Title, Paragraph, Text, Link } = Typography;
const run = (r, i) =>
  typeof r === 'string' ? (
    r
  ) : r.c ? (
    <Text key={i} code>
      {r.c}
    </Text>
  ) : (
    <Link key={i} href={r.h} underline>
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
    <section
      aria-labelledby={id}
      style={{ maxWidth: 640, marginBottom: 16, padding: 16, border: '1px solid #d9d9d9', borderRadius: 8 }}
    >
      <Alert
        type="error"
        showIcon
        title={
          <Title level={2} id={id} style={{ fontSize: 16, margin: 0 }}>
            {C.title}
          </Title>
        }
        description={
          <>
            <div>
              Error <Text code>{error.code}</Text> · HTTP <Text code>{error.status}</Text>
            </div>
            <div>{error.message}</div>
          </>
        }
      />
      <Paragraph strong id={id + 'q'} style={{ margin: '16px 0 8px' }}>
        {C.question}
      </Paragraph>
      <Radio.Group name={id} aria-labelledby={id + 'q'} value={k} onChange={(e) => setK(e.target.value)}>
        <Space orientation="vertical">
          {C.keys.map((x) => (
            <Radio key={x.id} value={x.id}>
              {x.label}
            </Radio>
          ))}
        </Space>
      </Radio.Group>
      <Title level={3} style={{ fontSize: 14 }}>
        {C.causeHeading}
      </Title>
      <Paragraph data-cause={k}>{key.cause.map(run)}</Paragraph>
      <Title level={3} style={{ fontSize: 14 }}>
        {C.stepsHeading}
      </Title>
      <Typography>
        <ol>
          {key.steps.map((s, i) => (
            <li key={i}>{s.map(run)}</li>
          ))}
        </ol>
      </Typography>
      <Collapse
        items={[
          {
            key: 'raw',
            label: C.rawLabel,
            forceRender: true,
            children: (
              <>
                <Button size="small" onClick={copy}>
                  {copied ? C.copiedLabel : C.copyLabel}
                </Button>
                <Typography>
                  <pre tabIndex={0}>
                    <code>{json}</code>
                  </pre>
                </Typography>
              </>
            ),
          },
        ]}
      />
      <Paragraph style={{ margin: '16px 0 0' }}>
        <Link href={C.DOCS} underline>
          {C.docsLabel}
        </Link>
      </Paragraph>
    </section>
  );
}
export const Provider = ({ children }) => <ConfigProvider>{children}</ConfigProvider>;
