// MUI
import { useId, useState } from 'react';
import { ThemeProvider, createTheme } from '@mui/material/styles';
import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Paper from '@mui/material/Paper';
import Box from '@mui/material/Box';
import FormControl from '@mui/material/FormControl';
import FormLabel from '@mui/material/FormLabel';
import RadioGroup from '@mui/material/RadioGroup';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import Typography from '@mui/material/Typography';
import Accordion from '@mui/material/Accordion';
import AccordionSummary from '@mui/material/AccordionSummary';
import AccordionDetails from '@mui/material/AccordionDetails';
import Button from '@mui/material/Button';
import Link from '@mui/material/Link';
import * as C from './content.js';
import { useCopy } from './shared.js';

const codeSx = {
  fontFamily: 'monospace',
  fontSize: '0.85em',
  bgcolor: 'grey.100',
  px: 0.5,
  borderRadius: 0.5,
  color: 'text.primary',
};
const Code = ({ children }) => (
  <Box component="code" sx={codeSx}>
    {children}
  </Box>
);
const run = (r, i) =>
  typeof r === 'string' ? (
    r
  ) : r.c ? (
    <Code key={i}>{r.c}</Code>
  ) : (
    <Link key={i} href={r.h}>
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
    <Paper component="section" variant="outlined" aria-labelledby={id} sx={{ maxWidth: 640, p: 2, mb: 2 }}>
      <Alert severity="error">
        <AlertTitle component="h2" id={id} sx={{ mt: 0 }}>
          {C.title}
        </AlertTitle>
        <Typography variant="body2">
          Error <Code>{error.code}</Code> · HTTP <Code>{error.status}</Code>
        </Typography>
        <Typography variant="body2">{error.message}</Typography>
      </Alert>
      <FormControl sx={{ my: 2 }}>
        <FormLabel id={id + 'q'}>{C.question}</FormLabel>
        <RadioGroup aria-labelledby={id + 'q'} name={id} value={k} onChange={(e, v) => setK(v)}>
          {C.keys.map((x) => (
            <FormControlLabel key={x.id} value={x.id} control={<Radio size="small" />} label={x.label} />
          ))}
        </RadioGroup>
      </FormControl>
      <Typography variant="subtitle2" component="h3">
        {C.causeHeading}
      </Typography>
      <Typography variant="body2" data-cause={k}>
        {key.cause.map(run)}
      </Typography>
      <Typography variant="subtitle2" component="h3" sx={{ mt: 2 }}>
        {C.stepsHeading}
      </Typography>
      <Box component="ol" sx={{ pl: 2.5, my: 1 }}>
        {key.steps.map((s, i) => (
          <Typography key={i} component="li" variant="body2">
            {s.map(run)}
          </Typography>
        ))}
      </Box>
      <Accordion variant="outlined" disableGutters>
        <AccordionSummary>
          <Typography variant="subtitle2" component="span">
            {C.rawLabel}
          </Typography>
        </AccordionSummary>
        <AccordionDetails>
          <Button size="small" variant="outlined" onClick={copy}>
            {copied ? C.copiedLabel : C.copyLabel}
          </Button>
          <Box
            component="pre"
            tabIndex={0}
            sx={{ m: 0, mt: 1, p: 1.5, overflow: 'auto', bgcolor: 'grey.100', borderRadius: 1, fontSize: 12 }}
          >
            <code>{json}</code>
          </Box>
        </AccordionDetails>
      </Accordion>
      <Typography variant="body2" sx={{ mt: 2 }}>
        <Link href={C.DOCS}>{C.docsLabel}</Link>
      </Typography>
    </Paper>
  );
}
const theme = createTheme();
export const Provider = ({ children }) => <ThemeProvider theme={theme}>{children}</ThemeProvider>;
