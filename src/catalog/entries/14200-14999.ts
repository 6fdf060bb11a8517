import type { ErrorEntry, Product } from '../types.ts';
import { cause, entry } from './shared/compact.ts';
import { errorPage } from './shared/errorPage.ts';
import { fix, unexplained } from './shared/families.ts';
import { supportLink } from './shared/support.ts';
import { METHOD, RELATIVE_URL, attribute, regional } from './shared/twimlAttributes.ts';
import { CALL_AGAIN } from './shared/webhookParts.ts';

/** The page of a code, as it was in November 2026. */
const page = (code: number) => errorPage(code, '2026-11-29');
const TWIML = 'the person who writes the TwiML';
const ENQUEUE = [{ url: 'https://www.twilio.com/docs/voice/twiml/enqueue', read: '2026-12-01' }];
const QUEUE = [{ url: 'https://www.twilio.com/docs/voice/twiml/queue', read: '2026-12-01' }];
const READ_TWIML = { text: 'Open the event in the Debugger and read the TwiML in the response body.', link: { place: 'debugger' } };

/** The name of a queue, which is the text inside the element. The page on `<Enqueue>` allows 64 characters; the errors' messages, 63. */
const queueName = (code: number, element: string, long: boolean, messages: string[], related: number[]): ErrorEntry =>
  entry(
    code,
    'voice',
    'error',
    `The queue name in \`<${element}>\` is ${long ? 'too long' : 'empty'}`,
    "Twilio read your TwiML but can't use the queue name in it.",
    [
      cause(
        'queue-name-length',
        long ? 'The name has more than 63 characters' : 'The element contains no name',
        `The text inside \`<${element}>\` is the name, which has 1 to 63 characters.`,
        [READ_TWIML, long ? 'Shorten the name to 63 characters.' : 'Write a name between the tags. A variable could have been empty.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages, related },
  );

/** A SID in TwiML that leads nowhere. */
const sid = (code: number, title: string, summary: string, what: string, copy: string, messages: string[], product: Product = 'taskrouter'): ErrorEntry =>
  entry(
    code,
    product,
    'error',
    title,
    summary,
    [
      cause(
        'twiml-sid-wrong',
        'The SID is wrong, or belongs to another account',
        `The value has to be the SID of ${what} in your own account.`,
        [READ_TWIML, copy, 'Set it in the TwiML.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages, related: [code === 14220 ? 14230 : 14220] },
  );

/** A task that outlives its call. */
const taskLeft = (code: number, element: string) =>
  fix(code, {
    summary: "A call ended or its TwiML failed, and Twilio couldn't cancel the task that belongs to it.",
    id: 'task-not-canceled',
    title: `The \`<${element}>\` task is still there`,
    explanation: "Twilio cancels such a task on its own, but that failed. It doesn't say why.",
    steps: [
      'Find the task in TaskRouter, and cancel it (`AssignmentStatus=canceled`).',
      { id: 'error-log', text: 'Check the error log for a TwiML error in the same call, and fix it.', link: { place: 'debugger' } },
    ],
    check: CALL_AGAIN,
  });

/** Task attributes that are not JSON. */
const notJson = (code: number, element: string, messages: string[]): ErrorEntry =>
  entry(
    code,
    'taskrouter',
    'error',
    `The task attributes in \`<${element}>\` aren't valid JSON`,
    "Twilio read your TwiML but couldn't create a task from its attributes.",
    [
      cause(
        'task-attributes-not-json',
        "The text isn't valid JSON",
        'An unescaped quote, single quotes, or an empty variable can break it.',
        [READ_TWIML, 'Build the text with a JSON function, and let the SDK escape it.', CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages, related: [code === 14221 ? 14231 : 14221] },
  );

export const entries: readonly ErrorEntry[] = [
  attribute(14201, 'error', 'Enqueue', 'method', METHOD, ['Enqueue: Invalid method value', 'The method is invalid.']),
  attribute(14202, 'error', 'Enqueue', 'waitUrl', `${RELATIVE_URL}, or \`""\` for silence`, ['Enqueue: Invalid waitUrl'], {
    related: [13238],
    sources: ENQUEUE,
  }),
  attribute(14203, 'error', 'Enqueue', 'action', RELATIVE_URL, ['Enqueue: Invalid Enqueue action url'], { related: [11100], sources: ENQUEUE }),
  queueName(14204, 'Enqueue', false, ['Enqueue: Queue name too short', 'The queue name must be at least one character long.'], [14205]),
  queueName(14205, 'Enqueue', true, ['Enqueue: Queue name too long', 'The queue name must be less than 64 characters in length.'], [14204, 14207]),
  attribute(14206, 'error', 'Enqueue', 'waitUrlMethod', METHOD, ['Enqueue: Invalid waitUrlMethod value', 'The waitUrlMethod value is invalid.']),
  entry(
    14207,
    'voice',
    'warning',
    'The call queue is full',
    "The queue holds as many waiting calls as it can, so Twilio didn't add this one.",
    [
      cause(
        'queue-full',
        "The queue's limit is reached",
        'A queue holds 1,000 calls unless you change its `MaxSize`, up to 5,000.',
        [
          'Fetch the queue and read `max_size` and `current_size`.',
          'Raise `MaxSize`, let more agents take calls, or spread the calls over several queues.',
          'Handle `QueueResult=queue-full` in the `action` of `<Enqueue>`, so that callers hear something.',
          "Call again. If the call waits in the queue, it's fixed.",
        ],
        {
          who: 'a developer',
          note: "Twilio's page of Voice's limits and the error's message name 100 calls as the default.",
          sources: [...ENQUEUE, { url: 'https://www.twilio.com/docs/voice/limitations-and-edge-cases', read: '2026-12-01' }],
          details: 'Requests to the `waitUrl` include `MaxQueueSize` and `CurrentQueueSize`, so the app can act before the queue is full.',
        },
      ),
    ],
    {
      messages: ['Enqueue: The targeted queue reached max queue size', 'The default max queue size is 100 and can be set to a maximum of 5000.'],
      retryable: true,
      retryAdvice: 'Retry when a call has left the queue.',
      related: [14205],
    },
  ),
  attribute(14210, 'error', 'Queue', 'method', METHOD, ['Dial->Queue: Invalid whisper method', 'The whisper method is invalid.']),
  attribute(14211, 'error', 'Queue', 'url', RELATIVE_URL, ['Dial->Queue: Invalid whisper url'], { related: [11100], sources: QUEUE }),
  queueName(14212, 'Queue', false, ['Dial->Queue: queue name too short', 'The name of the queue must be at least 1 character long.'], [14213]),
  queueName(14213, 'Queue', true, ['Dial->Queue: queue name too long', 'The name of the queue must be shorter than 64 characters.'], [14212]),
  entry(
    14215,
    'taskrouter',
    'error',
    'The reservation SID in `<Queue>` is wrong',
    "Twilio couldn't connect the caller with the reservation in `<Queue>`.",
    [
      cause(
        'twiml-sid-wrong',
        "The SID isn't that of a pending reservation",
        '`reservationSid` needs `WR…`, as the assignment callback sends it. The reservation can also have timed out, or been canceled, rejected or rescinded.',
        [READ_TWIML, 'Pass the `ReservationSid` from the assignment callback while the reservation is `pending`.', CALL_AGAIN],
        { who: TWIML, source: page(14215) },
      ),
      cause(
        'reservation-accepted-elsewhere',
        'Your app already accepted the reservation',
        "`<Queue>` accepts the reservation itself. It can't if the API or an assignment instruction already did.",
        [
          'Search your code for `ReservationStatus=accepted`, and for an instruction in the response to the assignment callback.',
          'Remove it for reservations that `<Queue>` connects, or leave `<Queue>` out.',
          CALL_AGAIN,
        ],
        { who: 'a developer', source: page(14215) },
      ),
      cause(
        'call-enqueued-without-workflow',
        'The call was enqueued without a workflow',
        '`reservationSid` works only for calls queued with `<Enqueue workflowSid>`.',
        ['Find the TwiML that put the caller into the queue.', 'Set `workflowSid` (`WW…`) in its `<Enqueue>`, instead of the name of a queue.', CALL_AGAIN],
        { who: TWIML, source: page(14215) },
      ),
    ],
    { messages: ['Dial->Queue: Invalid ReservationSid. Unable to dequeue', 'Provided ReservationSid is invalid.'], related: [14217, 14220] },
  ),
  entry(
    14217,
    'taskrouter',
    'error',
    "The reservation wasn't found or is canceled",
    "Twilio couldn't connect the caller, because the reservation in `<Queue>` couldn't be accepted.",
    [
      cause(
        'reservation-gone',
        "The reservation doesn't exist, or is canceled or rescinded",
        'A reservation can be accepted only while it is pending.',
        [READ_TWIML, 'Fetch the reservation and read its `reservation_status`. Dial only while it is `pending`.', CALL_AGAIN],
        { who: 'a developer' },
      ),
    ],
    {
      messages: [
        'Dial->Queue: Could not find or accept provided reservationSid',
        'Provided ReservationSid could not be found or has been canceled / rescinded.',
      ],
      related: [14215, 14238],
    },
  ),
  {
    code: 14218,
    title: "The worker's activity couldn't be changed",
    product: 'voice',
    level: 'error',
    messages: ['Dial->Queue: Could not update worker to provided activity'],
    ...fix(14218, {
      summary: "Twilio couldn't move the worker to the activity that your TwiML names.",
      id: 'worker-update-failed',
      title: "An external user queue couldn't be updated",
      explanation: 'That is the only cause Twilio names.',
      steps: [
        'Check whether the external queue can be reached.',
        "Fix the network or the connection if the queue can't be reached.",
        "Replace the activity SID (`WA…`) in `<Queue>` if it isn't among the activities of the workspace.",
      ],
      check: CALL_AGAIN,
    }),
  },
  regional(14219, "TaskRouter queues don't work in this Region", ['TaskRouter Dial Queue not supported in this realm'], [14226]),
  sid(
    14220,
    'The workflow SID in `<Enqueue>` is wrong',
    "Twilio couldn't put the call in the queue because it can't find the workflow.",
    'a workflow',
    'Copy the SID, `WW…`, from the Console: **TaskRouter > Workspaces**, your workspace, **Workflows**.',
    ['Enqueue: Provided Workflow was not a valid sid', 'Provided workflow sid was not valid.'],
  ),
  notJson(14221, 'Enqueue', ['Enqueue: Provided Attributes JSON was not valid', '~Provided Attributes is not valid JSON.']),
  entry(
    14222,
    'taskrouter',
    'error',
    "`<Enqueue>` couldn't create a task",
    'Twilio asked TaskRouter for a task, but no filter in the workflow accepted it.',
    [
      cause(
        'workflow-no-match',
        'No filter in the workflow matches the attributes',
        'Without a default queue, a task that matches no filter is rejected.',
        [READ_TWIML, "Compare the attributes with the workflow's filters.", 'Set a default queue in the workflow.', CALL_AGAIN],
        { who: 'the person who manages the workflow' },
      ),
    ],
    { messages: ['Enqueue: Could not create Task', 'The Task attributes could not be matched a Workflow.'], related: [14220, 14221] },
  ),
  {
    code: 14223,
    title: "A call's task couldn't be cleaned up",
    product: 'taskrouter',
    level: 'error',
    messages: ['Enqueue: Unable to cleanup task', 'Unable to cancel the task created by Enqueue upon a TwimL error or task hangup.'],
    ...taskLeft(14223, 'Enqueue'),
  },
  regional(14226, '`<Enqueue>` with TaskRouter fails in this Region', ['TaskRouter Enqueue not supported in this realm'], [14219]),
  sid(
    14230,
    'The workflow SID in `<Conference>` is wrong',
    "Twilio couldn't create a task for the conference because it can't find the workflow.",
    'a workflow',
    'Copy the SID, `WW…`, from the Console: **TaskRouter > Workspaces**, your workspace, **Workflows**.',
    ['Provided workflow sid was not valid.', 'Dial->Conference: Invalid WorkflowSid'],
  ),
  notJson(14231, 'Conference', ['~Provided Attributes is not valid JSON.', 'Dial->Conference: Provided Attributes was not valid JSON']),
  attribute(14232, 'error', 'Conference', 'priority', 'a whole number', ['Dial->Conference: Invalid Priority', '~Provided priority is not a valid integer'], {
    product: 'taskrouter',
  }),
  {
    code: 14233,
    title: 'The timeout of the Conference instruction is wrong',
    product: 'taskrouter',
    level: 'error',
    messages: ['Dial->Conference: Invalid Timeout', '~Provided timeout is not a valid integer'],
    related: [12200],
    ...fix(14233, {
      summary: "Twilio can't use the `Timeout` in the Conference instruction of a reservation.",
      id: 'attribute-value-not-allowed',
      title: "It isn't a whole number of seconds",
      explanation: "It says how long the worker's phone rings: 60 seconds by default, 999 at most.",
      steps: [
        'Print `Timeout` as your code sends it, or `timeout` in `reservation.conference()`. Text, decimals and empty values are rejected.',
        'Send a whole number, 999 at most, or leave it out.',
      ],
      check: "Create a task. No new entry in the error log means it's fixed.",
      source: errorPage(14233, '2026-11-29'),
    }),
  },
  {
    code: 14234,
    title: "`<Conference>` couldn't create a task",
    product: 'taskrouter',
    level: 'error',
    messages: ['Dial->Conference: Unable to create task', 'Unable to create the task created by Conference'],
    ...unexplained(14234, "TaskRouter didn't create a task for the conference.", {
      steps: [
        { id: 'error-log', text: 'Look in the error log for another error in the same call, such as 14230 to 14233.', link: { place: 'debugger' } },
        'Check the workflow SID and the attributes in `<Conference>`.',
      ],
      check: CALL_AGAIN,
    }),
  },
  {
    code: 14235,
    title: "A conference's task couldn't be cleaned up",
    product: 'taskrouter',
    level: 'error',
    messages: ['Dial->Conference: Unable to cleanup task', 'Unable to cancel the task created by Conference upon a TwiML error or task hangup.'],
    ...taskLeft(14235, 'Conference'),
  },
  sid(
    14236,
    'The reservation SID in `<Conference>` is wrong',
    "Twilio couldn't connect the worker because it can't find the reservation.",
    'a reservation',
    'Read the SID, `WR…`, in `ReservationSid` of the assignment callback.',
    ['Dial->Conference: Invalid ReservationSid', 'Provided ReservationSid on Conference is invalid'],
  ),
  sid(
    14237,
    'The post-work activity SID is wrong',
    "Twilio can't move the worker to an activity that it can't find.",
    'an activity',
    'Copy the SID, `WA…`, from the Console: **TaskRouter > Workspaces**, your workspace, **Activities**.',
    ['Dial->Conference: Invalid PostWorkActivitySid', 'Provided PostWorkActivitySid on Conference is invalid'],
  ),
  {
    code: 14238,
    title: "The reservation couldn't be accepted",
    product: 'taskrouter',
    level: 'error',
    messages: ['Dial->Conference: Unable to accept Reservation', 'Unable to accept the Reservation'],
    ...unexplained(14238, "Twilio couldn't find the reservation in `<Conference>`, or couldn't accept it.", {
      steps: [
        'Compare the reservation SID (`WR…`) in your TwiML with the one TaskRouter issued.',
        'Fetch the reservation and read its `reservation_status`. Accept it only while it is `pending`.',
      ],
      check: CALL_AGAIN,
    }),
  },
  {
    code: 14239,
    title: "The worker couldn't be updated",
    product: 'taskrouter',
    level: 'error',
    related: [14240],
    messages: ['Dial->Conference: Unable to update Worker', 'Unable to update Worker to provided PostWorkActivitySid'],
    ...unexplained(14239, "Twilio couldn't move the worker to the post-work activity.", {
      steps: ['Compare `PostWorkActivitySid` in your TwiML with the activities of the workspace (`WA…`).'],
      check: CALL_AGAIN,
    }),
  },
  entry(
    14240,
    'taskrouter',
    'error',
    'Too many workers are active at the same time',
    'The workspace has reached its limit of workers who can get tasks.',
    [
      cause(
        'worker-limit',
        'Too many workers are in an available activity',
        'Twilio counts every worker whose activity is available, even one who was created that way or never moved back.',
        [
          'List the workers with `Available=true`, and find those who get no tasks now.',
          'Move them to an unavailable activity, such as `Offline`. Add `RejectPendingReservations` if they have reservations.',
          'Create new workers in an unavailable activity, or without `ActivitySid`.',
          { text: 'Ask Twilio Support for a higher limit if all workers have to get tasks.', link: supportLink },
          "Set the worker to available again. No new event means it's fixed.",
        ],
        {
          who: 'the person who manages the workers',
          source: page(14240),
          sources: [{ url: 'https://www.twilio.com/docs/taskrouter/limits', read: '2026-11-30' }],
        },
      ),
    ],
    { messages: ['Max concurrent Workers exceeded'], related: [14239, 14241] },
  ),
  entry(
    14241,
    'taskrouter',
    'warning',
    'The requested statistics are older than 30 days',
    'TaskRouter keeps statistics for 30 days, but the request asked for older ones.',
    [
      cause(
        'statistics-too-old',
        '`StartDate` is more than 30 days ago',
        'Since November 30, 2021, Twilio rejects such requests with status 400.',
        ['Set `StartDate` to a day within the last 30.', "Send the request again. A response with statistics means it's fixed."],
        { who: 'a developer' },
      ),
    ],
    { messages: ['start_date passed to TaskRouter statistics is older than 30 days.'], related: [14240] },
  ),
  entry(
    14300,
    'voice',
    'error',
    '`<Start>` or `<Stop>` contains an unknown element',
    "Twilio read your TwiML but doesn't know what to start or stop.",
    [
      cause(
        'element-in-wrong-place',
        "The element inside isn't one that they accept",
        '`<Start>` and `<Stop>` accept elements such as `<Stream>`, `<Siprec>` and `<Transcription>`.',
        [READ_TWIML, "Correct the element's spelling, or move it out.", CALL_AGAIN],
        { who: TWIML },
      ),
    ],
    { messages: ['Start: Invalid nested noun value'], related: [12200] },
  ),
];
