import {
  Accordion,
  AccordionDetails,
  AccordionSummary,
  Alert,
  AlertTitle,
  Box,
  Button,
  Chip,
  FormControl,
  FormControlLabel,
  FormHelperText,
  FormLabel,
  Link,
  Paper,
  Radio,
  RadioGroup,
  Skeleton,
  Stack,
  Typography,
} from '@mui/material';
import { useId } from 'react';
import {
  type AskedQuestion,
  type Evidence,
  type RankedCause,
  type Step,
  useTwilioErrorHelp,
  type TwilioErrorHelpResult,
} from 'twilio-error-help';
import { InlineMarkup } from './InlineMarkup.tsx';

const headings = { supported: 'Most likely cause', open: 'Check this first', refuted: 'Ruled out' };
const chips = { supported: 'Likely', open: 'Possible', refuted: 'Ruled out' };

function Code({ children }: { children: string }) {
  return (
    <Box component="code" sx={{ fontFamily: 'monospace', bgcolor: 'action.hover', borderRadius: 0.5, px: 0.5 }}>
      {children}
    </Box>
  );
}

function Words({ children }: { children: string }) {
  return (
    <InlineMarkup Code={Code} Link={Link}>
      {children}
    </InlineMarkup>
  );
}

/** Help for one error, rendered with Material UI from the state of the hook, without the library's own markup or CSS. */
export function MaterialHelp({ error, evidence }: { error: unknown; evidence?: Evidence }) {
  const help = useTwilioErrorHelp({ error, evidence });
  return (
    <Paper variant="outlined" sx={{ p: 3, maxWidth: 720 }}>
      <Content help={help} />
    </Paper>
  );
}

function Content({ help }: { help: TwilioErrorHelpResult }) {
  switch (help.status) {
    case 'empty':
      return <Typography>Nothing failed.</Typography>;
    case 'unrecognised':
      return <Alert severity="info">This is no Twilio error.</Alert>;
    case 'loading':
      return (
        <Stack spacing={2} aria-busy="true">
          <Skeleton variant="rounded" height={96} />
          <Skeleton variant="rounded" height={200} />
        </Stack>
      );
    case 'failed':
      return (
        <Alert severity="warning" action={<Button onClick={help.retry}>Try again</Button>}>
          The help for {help.key} did not load.
        </Alert>
      );
    case 'ready': {
      const { entry, report, asked, lead, others } = help;
      if (!entry) return <Alert severity="error">No help is stored for {help.key}.</Alert>;
      return (
        <Stack spacing={3}>
          <Alert severity={entry.level}>
            <AlertTitle>
              {entry.title} ({help.key})
            </AlertTitle>
            {entry.summary && <Words>{entry.summary}</Words>}
            {report?.message && (
              <Typography component="p" variant="body2" sx={{ mt: 1 }}>
                Twilio says: <Code>{report.message}</Code>
              </Typography>
            )}
          </Alert>
          {asked.map(({ question, answer }) => (
            <Question key={question.field} question={question} answer={answer} onAnswer={help.answer} />
          ))}
          {lead && <Lead lead={lead} />}
          <div>
            {others.slice(0, 6).map((ranked) => (
              <Accordion key={ranked.cause.id} variant="outlined" disableGutters>
                <AccordionSummary expandIcon={<span aria-hidden="true">▾</span>}>
                  <Stack direction="row" sx={{ flex: 1, justifyContent: 'space-between', gap: 2, pr: 1 }}>
                    <Typography component="span">{ranked.cause.title}</Typography>
                    <Chip size="small" variant="outlined" label={chips[ranked.verdict]} />
                  </Stack>
                </AccordionSummary>
                <AccordionDetails>
                  <CauseBody ranked={ranked} />
                </AccordionDetails>
              </Accordion>
            ))}
          </div>
        </Stack>
      );
    }
  }
}

function Question({ question, answer, onAnswer }: AskedQuestion & { onAnswer: TwilioErrorHelpResult['answer'] }) {
  const id = useId();
  return (
    <FormControl>
      <FormLabel id={id}>{question.legend}</FormLabel>
      {question.help && (
        <FormHelperText sx={{ mx: 0 }}>
          <Words>{question.help}</Words>
        </FormHelperText>
      )}
      <RadioGroup
        aria-labelledby={id}
        name={id}
        value={answer === undefined ? '' : String(answer)}
        onChange={(_event, text) => {
          const chosen = question.options.find(({ value }) => String(value) === text);
          if (chosen) onAnswer(question, chosen);
        }}
      >
        {question.options.map(({ value, label, hint }) => (
          <FormControlLabel
            key={String(value)}
            value={String(value)}
            control={<Radio size="small" />}
            label={
              <>
                <Words>{label}</Words>
                {hint && (
                  <Typography variant="body2" component="span" color="text.secondary" sx={{ display: 'block' }}>
                    <Words>{hint}</Words>
                  </Typography>
                )}
              </>
            }
            sx={{ alignItems: 'flex-start', mb: 1, '& .MuiRadio-root': { pt: 0.25 } }}
          />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Lead({ lead }: { lead: RankedCause }) {
  return (
    <Box>
      <Typography variant="overline" color="text.secondary">
        {lead.certain ? 'The cause' : headings[lead.verdict]}
      </Typography>
      <Typography variant="h6" component="h3" gutterBottom>
        {lead.cause.title}
      </Typography>
      <CauseBody ranked={lead} />
    </Box>
  );
}

function CauseBody({ ranked: { cause, because } }: { ranked: RankedCause }) {
  return (
    <Stack spacing={1}>
      <Typography>
        <Words>{cause.explanation}</Words>
      </Typography>
      {because.length > 0 && (
        <Box component="ul" sx={{ pl: 3, my: 0 }}>
          {because.map((reason) => (
            <Typography component="li" key={reason} variant="body2" color="text.secondary">
              <Words>{reason}</Words>
            </Typography>
          ))}
        </Box>
      )}
      <Steps steps={cause.steps} />
      {cause.ways?.map((way) => (
        <Box key={way.id}>
          <Typography variant="subtitle2" component="h4">
            {way.title}
          </Typography>
          <Steps steps={way.steps} />
        </Box>
      ))}
    </Stack>
  );
}

function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <Stack component="ol" spacing={0.5} sx={{ pl: 3, my: 0 }}>
      {steps.map((step) => (
        <Typography component="li" key={step.id}>
          <Words>{step.text}</Words>
        </Typography>
      ))}
    </Stack>
  );
}
