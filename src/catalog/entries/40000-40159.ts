import type { Condition } from '../../facts/condition.ts';
import type { FactValues } from '../../facts/factValues.ts';
import type { ErrorEntry, Snippet } from '../types.ts';
import { brief, fix } from './shared/families.ts';
import { instructionCallFailed } from './shared/taskrouter.ts';
import { OUTSIDE } from './shared/webhookParts.ts';

const ASSIGNMENT_CALLBACKS = { url: 'https://www.twilio.com/docs/taskrouter/handle-assignment-callbacks', read: '2026-11-29' };

/** With the parameters that TaskRouter sends, by the same page. */
const callAssignment: Snippet = {
  language: 'sh',
  title: 'Call the assignment callback',
  code: `curl -i --connect-timeout 10 --max-time 15 -X POST "\${WEBHOOK_URL:?is not set}" \\
  --data-urlencode 'TaskAttributes={}' --data-urlencode 'WorkerAttributes={}' -d TaskPriority=0`,
  note: `${OUTSIDE} Add the SIDs of a real task, as \`TaskSid\` and \`ReservationSid\`, if your code reads them.`,
};

/** What an assignment callback can have sent in place of JSON. */
const NO_JSON: Condition = { responseBody: ['twiml', 'printed-first', 'printed-after', 'xml', 'html', 'error-page', 'text'] };
const NO_ASSIGNMENT: Condition = {
  webhookAnswer: [
    'wrong-content-type',
    'no-content-type',
    'server-error',
    'not-found',
    'login',
    'method',
    'client-error',
    'redirect',
    'empty',
    'timeout',
    'no-connection',
    'dns',
    'tls',
  ],
};

/** Channels whose tasks have no call. */
const CHATS: FactValues['channel'][] = ['sms', 'mms', 'whatsapp', 'rcs', 'messenger', 'email'];

const WELL_FORMED = 'It must be a string with a complete URL.';
const SUPERVISE_AGAIN = "Repeat the action. No new entry in the error log means it's fixed.";
const TRANSFER_AGAIN = "Transfer a task. No new entry in the error log means it's fixed.";
const LIVE_CALL = 'Pass the SID of a live call: `CA` and 32 more characters.';
const CALLER = ['Pass a validated caller ID for a call to a phone.', 'Pass a caller that the destination accepts for a call to a client or SIP address.'];
const NEXT_TASK = "Create a task. No new entry in the error log means it's fixed.";

/** A value of an instruction is missing or can't be used. The reader's next task shows whether it is fixed. */
const unusable = (code: number, what: string, tip: string | readonly string[], check = NEXT_TASK): ReturnType<typeof fix> =>
  fix(code, {
    summary: `Twilio didn't find ${what}.`,
    id: 'value-missing',
    title: "The value is missing or isn't valid",
    explanation: "Your code left it out, or sent one that TaskRouter can't use.",
    steps: [tip].flat(),
    check,
  });

/** The activity for the time after the task is wrong. */
const noActivity = (code: number, instruction: string): ReturnType<typeof fix> =>
  fix(code, {
    summary: `Twilio didn't find a valid \`post_work_activity_sid\` in the ${instruction} instruction.`,
    id: 'value-missing',
    title: "The SID isn't valid, or the activity is gone",
    explanation: 'The activity must exist in the workspace when the instruction arrives.',
    steps: ['Pass the SID of an activity that exists in this workspace, `WA…`.'],
    check: NEXT_TASK,
  });

/** The instruction came when the reservation no longer waited for one. */
const reservationOver = (code: number): ReturnType<typeof fix> =>
  fix(code, {
    summary: "The reservation isn't waiting for a response, so Twilio couldn't carry out the instruction.",
    id: 'state-does-not-allow',
    title: "The reservation isn't pending",
    explanation: 'It changed to another state before the instruction arrived.',
    steps: ['Check whether the reservation is still pending before you send the instruction.'],
    check: NEXT_TASK,
  });

export const entries: readonly ErrorEntry[] = [
  {
    code: 40000,
    title: 'The assignment callback has no JSON content type',
    product: 'taskrouter',
    level: 'error',
    messages: ["~Content-Type of 'application/json' not set"],
    related: [40001, 40005],
    ...fix(40000, {
      summary: "TaskRouter didn't find `Content-Type: application/json` in your assignment callback's response.",
      id: 'value-missing',
      title: 'The response has no JSON `Content-Type` header',
      explanation: 'The callback answered 200 without `Content-Type: application/json`.',
      who: 'the team that runs the server',
      steps: ['Add the header to the response; in Express, use `res.json(…)`.'],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40001,
    title: "The assignment callback didn't respond with JSON",
    product: 'taskrouter',
    level: 'warning',
    messages: [
      'Could not parse Assignment Instruction response as JSON. Ensure your JSON is not escaped',
      'Assignment Instruction response is not valid JSON. Ensure it is not escaped',
    ],
    summary:
      "TaskRouter can't read your assignment callback's response. Unless the reservation is accepted another way, it times out, and the task can go to another worker.",
    retryable: false,
    related: [40000, 40005, 11200],
    lookalikes: [
      { code: 40000, text: 'The response has no `Content-Type: application/json` header.' },
      { code: 11200, text: "The callback didn't respond with 200." },
    ],
    causes: [
      brief(40001, {
        id: 'assignment-json-escaped',
        title: 'The JSON is escaped',
        explanation: 'It was encoded twice, so it arrives with backslashes or inside quotes.',
        // A response with status 200 can be TwiML just as well: only its body tells.
        // JSON in quotes counts as text.
        when: { suggestedBy: { responseBody: ['json', 'text'] } },
        steps: [
          "Send the object itself; in Express, use `res.json({ instruction: … })`. Don't stringify it first.",
          {
            id: 'look',
            text: 'Call the callback and look at the body: it begins with `{`, has no `\\"`, and a JSON parser such as `jq` reads it.',
            snippet: callAssignment,
          },
        ],
        check: "Create a task. No new 40001 means it's fixed.",
      }),
      brief(40001, {
        id: 'assignment-not-json',
        title: "The response isn't JSON at all",
        explanation: 'The callback sent an HTML error page, TwiML or plain text. TaskRouter needs JSON within 5 seconds.',
        // Twilio's page on 40001 names only escaped JSON.
        prevalence: 'occasional',
        when: {
          suggestedBy: [
            NO_JSON,
            { says: ['<!DOCTYPE', '<html', '<Response>'] },
            { says: ['<!DOCTYPE', '<html', '<Response>'], ...NO_JSON },
            NO_ASSIGNMENT,
            { ...NO_ASSIGNMENT, ...NO_JSON },
            { occurs: 'sometimes' },
          ],
        },
        steps: [
          { id: 'call', text: 'Call the callback with POST, as TaskRouter does, and read the response.', snippet: callAssignment },
          'Answer 200 with an instruction and `Content-Type: application/json`, or with `{}` to do nothing.',
        ],
        check: "Create a task. No new 40001 means it's fixed.",
        sources: [ASSIGNMENT_CALLBACKS],
      }),
    ],
  },
  {
    code: 40005,
    title: 'The assignment response has no instruction',
    product: 'taskrouter',
    level: 'warning',
    messages: ['Assignment Callback response does not contain Instruction'],
    related: [40000, 40001],
    ...fix(40005, {
      summary: 'Your assignment callback answered 200 with JSON that has no `instruction`.',
      id: 'value-missing',
      title: 'The JSON response has no `instruction`',
      explanation: 'A response without an instruction must be empty.',
      who: 'the team that runs the server',
      steps: ['Answer with an instruction, with an empty `{}`, or not at all.'],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40100,
    title: 'The Reject instruction has no usable activity',
    product: 'taskrouter',
    level: 'error',
    messages: ['TaskRouter->Reject', 'Your Reject instruction does not include a valid activity_sid parameter.'],
    related: [40130, 40143],
    ...unusable(40100, 'a valid `activity_sid` in the Reject instruction', 'Pass the SID of an existing activity in the workspace, `WA…`.'),
  },
  {
    code: 40110,
    title: 'The Call instruction has no usable `to`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Call Instruction does not have a valid 'to' parameter provided.", '~TaskRouter->Call'],

    related: [40111, 40113],
    ...unusable(40110, 'a valid `to` in the Call instruction', 'Pass a phone number, a client URI or a SIP URI.'),
  },
  {
    code: 40111,
    title: 'The Call instruction has no usable `from`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Call Instruction does not have a valid 'from' parameter provided.", '~TaskRouter->Call'],

    related: [40110, 40113],
    ...unusable(40111, 'a valid `from` in the Call instruction', CALLER),
  },
  {
    code: 40112,
    title: 'The Call instruction has no usable `url`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Call Instruction does not have a valid 'url' parameter provided.", '~TaskRouter->Call'],

    ...unusable(40112, 'a valid `url` in the Call instruction', 'Pass a well-formed HTTP or HTTPS URL.'),
  },
  {
    code: 40113,
    title: 'The call of the Call instruction failed',
    product: 'taskrouter',
    level: 'error',
    messages: ['Call Instruction encountered an error when requesting an outgoing call be made from the API.', '~TaskRouter->Call'],
    related: [40110, 40111, 21215, 21212, 13224, 40133],
    ...instructionCallFailed(40113, "TaskRouter tried to call the worker, and the call couldn't be made.", {
      name: '`url`',
      step: 'Set `url` to a complete URL with `http` or `https`.',
    }),
  },
  {
    code: 40114,
    title: 'The reservation of the Call instruction is over',
    product: 'taskrouter',
    level: 'error',
    messages: ['Call Instruction can only be issued on a currently pending reservation.', '~TaskRouter->Call'],

    related: [40123, 40135, 40136],
    ...reservationOver(40114),
  },
  {
    code: 40120,
    title: 'The Redirect instruction has no usable `url`',
    product: 'taskrouter',
    level: 'error',
    messages: ['TaskRouter->Direct', "Redirect Instruction does not have a valid 'url' parameter provided."],
    ...unusable(40120, 'a valid `url` in the Redirect instruction', 'Pass a well-formed HTTP or HTTPS URL.'),
  },
  {
    code: 40121,
    title: 'The Redirect instruction has no usable `call_sid`',
    product: 'taskrouter',
    level: 'error',
    messages: ['TaskRouter->Direct', "Redirect Instruction does not have a valid 'call_sid' parameter provided."],
    related: [40140],
    ...unusable(40121, 'a valid `call_sid` in the Redirect instruction', LIVE_CALL),
  },
  {
    code: 40122,
    title: "The call couldn't be redirected",
    product: 'taskrouter',
    level: 'error',
    messages: ['TaskRouter->Direct', 'Direct Instruction encountered an error when redirecting a call via the API.'],
    ...fix(40122, {
      summary: "TaskRouter couldn't redirect the call through the API.",
      id: 'call-redirect-refused',
      title: 'The call has ended, or no call has this `call_sid`',
      explanation: 'Only a call in progress can be redirected.',
      steps: [LIVE_CALL],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40123,
    title: 'The reservation of the Redirect instruction is over',
    product: 'taskrouter',
    level: 'error',
    messages: ['TaskRouter->Redirect', 'Redirect Instruction can only be issued on a currently pending reservation.'],
    related: [40114, 40135, 40136],
    ...reservationOver(40123),
  },
  {
    code: 40130,
    title: 'The Dequeue instruction has no usable activity',
    product: 'taskrouter',
    level: 'error',
    messages: ["Dequeue Instruction does not have a valid 'post_work_activity_sid' provided.", '~TaskRouter->Dequeue'],

    related: [40139, 40143, 40140],
    ...noActivity(40130, 'Dequeue'),
  },
  {
    code: 40131,
    title: 'The Dequeue instruction has no usable `to`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Dequeue Instruction does not have a valid 'to' parameter provided.", '~TaskRouter->Dequeue'],

    related: [40132],
    ...unusable(40131, 'a valid `to` in the Dequeue instruction', 'Pass a phone number, a client URI or a SIP URI.'),
  },
  {
    code: 40132,
    title: 'The Dequeue instruction has no usable `from`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Dequeue Instruction does not have a valid 'from' parameter provided.", '~TaskRouter->Dequeue'],

    related: [40131],
    ...unusable(40132, 'a valid `from` in the Dequeue instruction', CALLER),
  },
  {
    code: 40133,
    title: 'The call of the Dequeue instruction failed',
    product: 'taskrouter',
    level: 'error',
    messages: ['Dequeue Instruction encountered an error when requesting an outgoing call be made from the API.', '~TaskRouter->Dequeue'],
    related: [40113, 40145],
    ...instructionCallFailed(40133, "TaskRouter couldn't call the worker."),
  },
  {
    code: 40134,
    title: 'The Dequeue instruction has unknown events',
    product: 'taskrouter',
    level: 'error',
    messages: ["Dequeue Instruction does not have a valid 'status_callback_events' parameter"],
    ...fix(40134, {
      summary: "Twilio doesn't accept `status_callback_events` of the Dequeue instruction.",
      id: 'value-not-accepted',
      title: 'The events are in the wrong form',
      explanation: 'A callback lists them in one string; an API request sends them as parameters.',
      steps: [
        'Write one comma-separated string when you answer an assignment callback, such as `initiated,ringing,answered,completed`.',
        'Pass accepted events as `DequeueStatusCallbackEvent` when you update the reservation.',
      ],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40135,
    title: 'The reservation of the Dequeue instruction is over',
    product: 'taskrouter',
    level: 'error',
    messages: ['Dequeue Instruction can only be issued on a currently pending reservation.', '~TaskRouter->Dequeue'],

    related: [40114, 40123, 40136],
    ...reservationOver(40135),
  },
  {
    code: 40136,
    title: 'The reservation of the Conference instruction is over',
    product: 'taskrouter',
    level: 'error',
    messages: [
      'Unable to execute Conference instruction. Reservation {ReservationSid} is not currently in a Pending state.',
      'Conference Instruction can only be issued on a currently pending reservation.',
      '~TaskRouter->Conference',
    ],

    related: [40114, 40135, 40144],
    ...reservationOver(40136),
  },
  {
    code: 40137,
    title: 'The Conference instruction has no usable `to`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Missing 'to' parameter when issuing Conference instruction"],
    related: [40138, 40142],
    ...unusable(
      40137,
      'a valid `to` in the Conference instruction',
      "Pass `client:` and a name, or a number, or set `contact_uri` in the worker's attributes.",
    ),
  },
  {
    code: 40138,
    title: 'The Conference instruction has no usable `from`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Missing 'from' parameter when issuing Conference instruction"],
    related: [40137, 40141, 40142],
    ...unusable(40138, 'a valid `from` in the Conference instruction', "Pass a caller ID that the call can use, such as one of this account's numbers."),
  },
  {
    code: 40139,
    title: 'The Conference instruction has no usable activity',
    product: 'taskrouter',
    level: 'error',
    messages: ['Failed to issue Conference Instruction due to invalid ActivitySid'],
    related: [40130, 40143],
    ...unusable(
      40139,
      'a valid `post_work_activity_sid` in the Conference instruction',
      "Pass the SID of an activity that exists in this workspace, `WA…`, in the instruction or in the worker's attributes.",
    ),
  },
  {
    code: 40140,
    title: 'Dequeue needs a call, and the task has none',
    product: 'taskrouter',
    level: 'error',
    messages: ["Failed to issue Dequeue instruction due to missing 'call_sid' property"],
    summary: 'A Dequeue instruction connects the call waiting with the task. This task has no call.',
    retryable: false,
    related: [40142, 40149, 40130, 40121],
    causes: [
      brief(40140, {
        id: 'task-not-from-enqueue',
        title: "The task wasn't created by `<Enqueue>`",
        explanation: 'Tasks from the REST API or chat have no call to connect.',
        when: { suggestedBy: { channel: CHATS } },
        steps: [
          {
            id: 'read',
            text: 'Fetch the task with `GET https://taskrouter.twilio.com/v1/Workspaces/WS…/Tasks/WT…` and look in its `attributes` for `call_sid`.',
          },
          { id: 'origin', text: 'Look for what created the task if it has none: the REST API in your code, Studio or a chat.' },
        ],
        cases: [
          {
            id: 'call',
            title: 'the task stands for a caller',
            steps: [{ id: 'send', text: 'Send the call to the workflow with `<Enqueue workflowSid="WW…">`, which creates the task.' }],
          },
          {
            id: 'no-call',
            title: 'the task has no call',
            steps: [{ id: 'use', text: 'Respond to the assignment callback with `accept` in place of `dequeue`, or accept the reservation in the SDK.' }],
          },
        ],
        check: "Create such a task again. An accepted reservation without a new 40140 means it's fixed.",
        sources: [ASSIGNMENT_CALLBACKS],
      }),
      brief(40140, {
        id: 'task-call-sid-overwritten',
        title: 'Your code overwrote the `call_sid` attribute',
        explanation: 'An attribute update replaces all attributes. Studio, plugins and your own code can do this by accident.',
        // Now and then, it can be a task without a call, such as a chat in the same workflow.
        prevalence: 'occasional',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          'Fetch a failed task with `GET https://taskrouter.twilio.com/v1/Workspaces/WS…/Tasks/WT…`. If `<Enqueue>` created it and its `attributes` lack `call_sid`, an update removed it.',
          'Search Studio, plugins and your code for updates of `Attributes`.',
          'Send all existing attributes back in each update, with yours added.',
        ],
        check: "Call your number. A connected worker means it's fixed.",
        note: "Our own conclusion: Twilio's page says only that the attribute is missing.",
      }),
    ],
  },
  {
    code: 40141,
    title: 'The Conference instruction has no usable `from`',
    product: 'taskrouter',
    level: 'error',
    messages: ["Conference Instruction does not have a valid 'from' parameter provided.", '~TaskRouter->Conference'],

    related: [40138],
    ...unusable(40141, 'a valid `from` in the Conference instruction', CALLER),
  },
  {
    code: 40142,
    title: 'Conference needs a call, and the task has none',
    product: 'taskrouter',
    level: 'error',
    summary: 'A Conference instruction needs `call_sid` in the task for an incoming call, or `outbound_to` for an outgoing one.',
    messages: [
      'The conference instruction can only be issued on a task that was created using the <Enqueue> TwiML verb.',
      "Failed to issue Conference instruction due to missing 'call_sid' or 'outbound_to' properties",
      "Conference instruction failed: missing 'call_sid' or 'outbound_to'",
    ],
    retryable: false,
    related: [40140, 40149, 40137, 40138],
    causes: [
      brief(40142, {
        id: 'task-not-from-enqueue',
        title: "The task wasn't created by `<Enqueue>`",
        explanation: 'Tasks from the REST API or chat have no call to connect.',
        // An incoming call's task can have lost its attributes as well, and the dialpad of the thread made outgoing calls.
        when: { suggestedBy: { channel: CHATS } },
        steps: [
          'Send calls to the workflow with `<Enqueue workflowSid="WW…">`.',
          'Respond to the assignment callbacks of other tasks with `accept` or `call`, or accept their reservations in the SDK.',
        ],
        check: "Call your number. A connected agent means it's fixed.",
        sources: [{ url: 'https://github.com/lehel-twilio/plugin-dialpad/issues/12', read: '2026-11-28' }, ASSIGNMENT_CALLBACKS],
      }),
      brief(40142, {
        id: 'outbound-task-without-outbound-to',
        title: 'The outgoing task has no `outbound_to`',
        explanation: 'For a call that the agent starts, this attribute has the number to call.',
        when: { suggestedBy: { direction: 'outbound' }, excludedBy: { direction: 'inbound' } },
        steps: ["Set `outbound_to` and `from` in the task's attributes when you create it."],
        check: "Start the call again. A ringing phone means it's fixed.",
      }),
      brief(40142, {
        id: 'task-call-sid-overwritten',
        title: "Your code overwrote the task's attributes",
        explanation: 'An attribute update replaces all attributes, so `call_sid` or `outbound_to` is lost.',
        prevalence: 'occasional',
        when: { suggestedBy: { workedBefore: 'yes' } },
        steps: [
          'Fetch the attributes of the task right before your update.',
          'Send all of them back, with yours added.',
          'Look at the attributes of the next task after the update: `call_sid` or `outbound_to` must be there.',
        ],
        check: "Repeat the call. A connected agent means it's fixed.",
        note: "Our own conclusion: Twilio's page says only that the attribute is missing.",
      }),
    ],
  },
  {
    code: 40143,
    title: "The activity after the conference isn't usable",
    product: 'taskrouter',
    level: 'error',
    messages: ["Conference Instruction does not have a valid 'post_work_activity_sid' provided.", '~TaskRouter->Conference'],

    related: [40139],
    ...noActivity(40143, 'Conference'),
  },
  {
    code: 40144,
    title: 'The task has no pending reservation',
    product: 'taskrouter',
    level: 'error',
    messages: ['Conference Instruction does not have a pending Reservation for the Task', '~TaskRouter->Conference'],

    related: [40136],
    ...fix(40144, {
      summary: 'The task has no reservation waiting for the Conference instruction.',
      id: 'state-does-not-allow',
      title: 'The caller hung up, or the task was canceled',
      explanation: 'The reservation was no longer pending when the instruction arrived.',
      steps: ['Check whether the task was canceled before you send the instruction.'],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40145,
    title: 'The call of the Conference instruction failed',
    product: 'taskrouter',
    level: 'error',
    messages: ['Conference Instruction encountered an error when requesting an outgoing call be made from the API.', '~TaskRouter->Conference'],
    related: [40113, 40133],
    ...instructionCallFailed(40145, "TaskRouter couldn't call the worker into the conference.", {
      name: 'a missing `room_name`',
      step: 'Set `room_name` to the name of the conference.',
    }),
  },
  {
    code: 40146,
    title: 'Only an accepted reservation can be supervised',
    product: 'taskrouter',
    level: 'error',
    messages: ['Failed to issue Supervise Instruction due to invalid Reservation state'],
    ...fix(40146, {
      retryAdvice: 'Retry when the agent has accepted the reservation.',
      summary: 'The reservation is still pending, or it was canceled.',
      id: 'state-does-not-allow',
      title: 'No worker has accepted the reservation, or it was canceled',
      explanation: 'Only an accepted reservation can be supervised.',
      steps: ['Wait until the agent has accepted the reservation, then supervise.'],
      check: SUPERVISE_AGAIN,
    }),
  },
  {
    code: 40147,
    title: 'The supervisor has no usable `contact_uri`',
    product: 'taskrouter',
    level: 'error',
    messages: [
      "Failed to issue Supervise instruction due to missing or invalid 'contact_uri' property",
      "Supervise instruction failed: missing or invalid 'contact_uri'",
    ],
    related: [40148],
    ...unusable(
      40147,
      "a valid `contact_uri` in the attributes of the supervisor's worker",
      'Add `contact_uri`, such as `client:` and a name.',
      SUPERVISE_AGAIN,
    ),
  },
  {
    code: 40148,
    title: 'The Supervise instruction has no usable `from`',
    product: 'taskrouter',
    level: 'error',
    messages: ['Failed to issue Supervise instruction due to missing ‘from’ property'],
    related: [40147],
    ...unusable(40148, "a valid `from` in the task's attributes", "Add `from` to the task's attributes, and keep it when you update them.", SUPERVISE_AGAIN),
  },
  {
    code: 40149,
    title: 'The transfer needs a `conference_sid`',
    product: 'taskrouter',
    level: 'error',
    messages: ['Failed to issue Conference instruction due to missing ‘conference_sid’'],
    related: [40142, 40140],
    ...fix(40149, {
      summary: "A transfer needs `conference_sid` in the task's attributes, and it's missing.",
      id: 'value-missing',
      title: 'The attribute was lost, or this is the wrong task',
      explanation: "An attribute update that doesn't merge removes `conference_sid`.",
      steps: ['Check whether the instruction goes to the right voice task.', 'Merge your attributes into the existing ones when you update a task.'],
      check: "Transfer a call. No new entry in the error log means it's fixed.",
    }),
  },
  {
    code: 40151,
    title: "The instruction isn't possible in a transfer",
    product: 'taskrouter',
    level: 'error',
    messages: ['TaskRouter->Invalid instruction', 'Invalid instruction issued on a task being transferred.'],
    summary: "A task that is being transferred doesn't accept this instruction.",
    retryable: false,
    causes: [
      brief(40151, {
        id: 'value-not-accepted',
        title: "The instruction isn't possible in a transfer",
        explanation: 'Only `accept`, `reject`, `conference` and `supervise` are possible.',
        steps: [
          'Set one of these four as `Instruction` where your code updates the reservation, or one of the first three as `instruction` in the response of your assignment callback: `supervise` needs an accepted reservation.',
        ],
        check: TRANSFER_AGAIN,
      }),
      brief(40151, {
        id: 'twilio-side-fault',
        title: "Twilio's API failed",
        explanation: 'An internal API error returns this code too.',
        prevalence: 'occasional',
        when: { suggestedBy: { occurs: 'sometimes' } },
        who: 'Twilio Support',
        steps: ['Write to Twilio Support with the time in UTC and the task SID if the instruction was one of these four.'],
        check: TRANSFER_AGAIN,
      }),
    ],
  },
  {
    code: 40152,
    title: "The known worker isn't in the queue",
    product: 'taskrouter',
    level: 'error',
    messages: ['Invalid Queue for Known Worker'],
    related: [40154, 40155],
    ...fix(40152, {
      summary: "Known Worker Routing targets a worker who isn't in the target's queue.",
      id: 'state-does-not-allow',
      title: "The worker isn't a member of the queue",
      explanation: "The workflow's target names a worker and a queue. A worker is a member if the attributes match the queue's `TargetWorkers`.",
      who: 'the person who manages the workflow',
      steps: [
        "Compare the worker's attributes with the expression in `TargetWorkers` of the queue.",
        'Change one of them so that they match, or choose another queue in the workflow.',
      ],
      sources: [{ url: 'https://www.twilio.com/docs/taskrouter/api/task-queue', read: '2026-11-30' }],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40153,
    title: 'Paging by page number is no longer supported',
    product: 'taskrouter',
    level: 'warning',
    messages: ['Absolute Paging used when iterating TaskRouter resources'],
    ...fix(40153, {
      summary: 'The request pages by `Page` and `PageSize`, which TaskRouter no longer supports.',
      id: 'paging-wrong',
      title: 'The code or an old SDK pages by number',
      explanation: 'TaskRouter pages by `PageToken`.',
      steps: ['Update the Twilio SDK, or use `PageToken` from the last response in your own code.'],
      check: "Send the request again. A response without an error means it's fixed.",
    }),
  },
  {
    code: 40154,
    title: "The task doesn't name a usable known worker",
    product: 'taskrouter',
    level: 'error',
    messages: ['Invalid Known Worker information'],
    related: [40152, 40155],
    ...fix(40154, {
      summary: 'Known Worker Routing reads the worker from a field of the task, and found none there.',
      id: 'value-missing',
      title: "The field is missing, or its worker doesn't exist",
      explanation: "The workflow names the field that the task's attributes must have.",
      steps: ["Set the field in the task's attributes to an existing worker."],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40155,
    title: 'The known worker is in another workspace',
    product: 'taskrouter',
    level: 'error',
    messages: ['Invalid Workspace for Known Worker'],
    related: [40152, 40154],
    ...fix(40155, {
      summary: 'Known Worker Routing targets a worker in another workspace.',
      id: 'state-does-not-allow',
      title: "The worker isn't in the workflow's workspace",
      explanation: 'A workflow can only reach workers in its workspace.',
      steps: ['Choose a worker in this workspace.'],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40157,
    title: "The Dequeue callback URL isn't usable",
    product: 'taskrouter',
    level: 'error',
    messages: ["Dequeue Instruction does not have a valid 'status_callback_url' parameter"],
    related: [40158, 40159],
    ...fix(40157, {
      summary: "Twilio doesn't accept `status_callback_url` of the Dequeue instruction.",
      id: 'value-not-accepted',
      title: 'The URL is empty or not a string',
      explanation: WELL_FORMED,
      steps: ['Write an absolute `https://` URL as a string, or leave it out.'],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40158,
    title: "The Call callback URL isn't usable",
    product: 'taskrouter',
    level: 'error',
    messages: ["Call Instruction does not have a valid 'status_callback_url' parameter"],
    related: [40157, 40159],
    ...fix(40158, {
      summary: "Twilio doesn't accept `status_callback_url` of the Call instruction.",
      id: 'value-not-accepted',
      title: 'The URL is empty or not a string',
      explanation: WELL_FORMED,
      steps: ['Write an absolute `https://` URL as a string, or leave it out.'],
      check: NEXT_TASK,
    }),
  },
  {
    code: 40159,
    title: "The Conference callback URL isn't usable",
    product: 'taskrouter',
    level: 'error',
    messages: ["Conference Instruction does not have a valid 'status_callback_url' parameter"],
    related: [40157, 40158],
    ...fix(40159, {
      summary: "Twilio doesn't accept `status_callback_url` of the Conference instruction.",
      id: 'value-not-accepted',
      title: 'The URL is empty or not a string',
      explanation: WELL_FORMED,
      steps: ['Write an absolute `https://` URL as a string, or leave it out.'],
      check: NEXT_TASK,
    }),
  },
];
