import { describe, expect, test } from 'vitest';
import type { Cause, ErrorEntry } from '../../src/catalog/types.ts';
import type { Condition } from '../../src/facts/condition.ts';
import type { Facts } from '../../src/facts/fact.ts';
import { compileConditions } from '../../src/diagnosis/compileConditions.ts';
import { compareJudgedCauses, judgeCause } from '../../src/diagnosis/judgeCause.ts';
import { holds } from '../../src/diagnosis/truth.ts';
import { list } from '../../src/internal/list.ts';
import { fullEntries } from '../catalog/entryFiles.ts';
import { nameOf } from '../catalog/lint.ts';
import { ownCause } from '../helpers/ownEntry.ts';

/** How far down somebody still reads. */
const IN_SIGHT = 5;

const entries = fullEntries.filter(({ causes }) => causes !== undefined);

/**
 * Causes that no evidence puts first, each with the reason. The entry's order says which cause is the more common one, and the
 * person goes from one to the next.
 */
const CANNOT_TELL: Readonly<Record<string, string>> = {
  '10005.no-primary-profile': "what is known of a registration is mostly a brand's or a campaign's",
  '32005.no-primary-profile': "what is known of a registration is mostly a brand's or a campaign's",
  '21401.from-not-north-american': 'the older text of the error names North America whatever the cause',
  '21450.caller-id-verification-pending': 'only the list of verified numbers shows that the number is missing',
  '21631.emergency-address-assigned': 'a transfer names a number of the account as well',
  '50430.participant-sid-wrong': "the last SID of a URL can be the conversation's, of a user who was never added",
  '60203.verify-testing-same-number': 'codes that fail to arrive are sent again to one recipient as well',
  '63040.message-matches-rejected-template': 'a template that was approved can have been rejected since',
  'sip-call-refused.acl-address-missing': 'only a capture shows the source address',
  'toolkit-credentials-missing.stale-cli-profile': 'only the command that was run shows whether it reads the profile',
  '52134.apns-token-malformed': 'only the app shows in which form it passes the token',
  '53000.voice-client-name-invalid':
    'only the token shows the identity, and a blocked network affects one user as well',
  '53103.room-type-unsupported': "Twilio's own fault meets a server that creates a room as well",
  '53106.room-other-account': 'only the token shows which account it belongs to',
  '53205.duplicate-identity': 'only the tokens show whose identity they have',
  '53400.canvas-track': 'only the app shows what it publishes',
  '53405.webrtc-blocked-in-browser': 'only the browser shows its extensions',
  '21200.caller-id-not-owned': 'every call has a number as its sender',
  '52004.old-sdk-drops-parameter': 'only the version of the SDK shows it',
  '20104.token-end-announced-once': 'only a log of the event shows how often it comes',
  '20005.account-suspended': "only the Console shows why the account isn't active",
  '20011.proxy-uses-old-tls': 'only a trace of the connection shows who speaks old TLS',
  '21220.no-recording-in-progress': 'only the list of recordings shows that there is none',
  '20426.old-build-deployed': 'only the server shows which build it runs',
  '22159.portability-check-wrong': 'only the current carrier knows what stands against the port',
  '30041.sender-name-not-registered': 'only the Console shows which names are registered',
  '30045.service-validity-out-of-range': 'only the request or the Messaging Service shows the period',
  '50350.conversation-in-other-service': 'only the record of what was created shows its service',
  '51001.connection-limit-reached': 'only the number of users online shows it',
  '51124.connection-limit-reached': 'only the number of users online shows it',
  '51201.connection-limit-reached': 'only the number of users online shows it',
  '91302.event-volume-too-high': 'only the load of the sink shows it',
  '91306.event-volume-too-high': 'only the load of the sink shows it',
  '91308.event-volume-too-high': 'only the load of the sink shows it',
  '10001.subaccount-not-active': 'only the status of the subaccount shows who suspended it',
  '10001.account-suspended': "only Twilio's email or the Console says why",
  '10003.account-suspended': "only Twilio's email or the Console says why",
  '10003.subaccount-not-active': 'only the status of the subaccount shows who suspended it',
  '12300.function-request-type': 'only the request to the Function shows its type',
  '13227.subaccount-geo-permission': 'only the inheritance setting shows it',
  '13331.gather-language-model': 'only the TwiML shows the language and the model',
  '14107.runaway-job': 'only the message log shows what sent them; a reply is an outbound message too',
  '14107.fast-replies': 'only the message log shows how fast they come',
  '14215.call-enqueued-without-workflow': 'only the TwiML that put the call into the queue shows it',
  '14215.reservation-accepted-elsewhere': 'only the history of the reservation shows who accepted it',
  '20009.call-in-progress': 'only the status of the call shows it',
  '20106.token-of-another-product': 'only the token shows whose grant it has',
  '20404.subaccount-product-resource': 'only the Console shows which account has the resource',
  '20426.proxy-uses-old-tls': 'only a trace of the connection shows who speaks old TLS',
  '21215.subaccount-geo-permission': 'only the inheritance setting shows it',
  '21220.wrong-call-leg': 'only the status of the call shows it',
  '21220.call-not-answered-yet': 'only the status of the call shows it',
  '21264.caller-shows-another-number': 'only the event shows which number called',
  '21266.recipient-falls-back-to-sender': 'only the code shows its default',
  '21266.to-equals-from': 'only the account shows whose number it is',
  '21408.subaccount-geo-permission': 'only the inheritance setting shows it',
  '21422.number-not-twilios': "Twilio doesn't say who has the number",
  '21422.number-reserved': "Twilio doesn't say who has the number",
  '21606.from-not-message-capable': "only the number's capabilities show it",
  '21610.number-reassigned': 'only the person who has the number now knows it',
  '21606.from-still-porting': 'only the order of the port shows it',
  '21614.iot-number-format': 'such a number looks like one with digits too many',
  '21651.address-not-in-bundle': 'only the bundle shows which Address was reviewed with it',
  '21655.trial-templates-only': 'whose template it is, only the account shows',
  '21659.from-still-porting': 'only the order of the port shows it',
  '21660.number-moved': 'new credentials end what worked before as well',
  '21656.placeholder-malformed': 'only the template shows its placeholders',
  '21663.number-region-just-changed': 'only the number shows when its Region was changed',
  '21703.pool-empty': 'only the Sender Pool shows it',
  '21704.wrong-messaging-service': 'only the SID in the request shows which service it is',
  '21736.brand-email-not-confirmed': "only the contact's inbox shows it",
  '22005.too-many-calls-at-once': 'only the sender knows whether the calls are wanted',
  '22110.texts-already-elsewhere': 'only the present provider knows it',
  '22112.order-status-set-by-twilio': 'only the status that was sent shows it',
  '22151.bill-open-at-carrier': 'only the present provider knows it',
  '22214.end-user-of-another-kind': 'only the bundle shows it',
  '30001.account-or-service-limit': 'only Twilio sees which limit it was',
  '30002.main-account-suspended': "only the Console shows which account's notice it is",
  '30002.subaccount-not-active': "only the subaccount's `status` shows it",
  '30003.recipient-blocks-sender': "only the recipient's phone shows it",
  '30004.carrier-fault': "filters act on one carrier's recipients as well",
  '30005.mms-not-received': 'only a text without media to the same number shows it',
  '30007.filtered-by-mistake': 'only Twilio sees what its filter found',
  '30034.wrong-messaging-service': 'only the failed message shows its account and service',
  '30035.port-unfinished': 'only the order of the port shows it',
  '30036.burst-longer-than-validity': 'only the queue and the period show which of them is at fault',
  '30038.text-looks-like-code': 'the text was removed, so nobody sees it',
  '30104.short-link-not-from-twilio': 'only the record of links shows it',
  '30400.message-update-both': 'only the parameters that were sent show it',
  '30436.number-of-other-account': 'only the Console shows which account has the number',
  '30450.tests-look-like-fraud': 'only the owner knows whose phones these are',
  '30453.tests-look-like-fraud': 'only the owner knows whose phones these are',
  '30485.tests-look-like-fraud': 'only the owner knows whose phones these are',
  '30474.account-profile-is-isv': 'only the account shows its profile',
  '30474.isv-profile-not-approved': 'only the account shows its profile',
  '30497.use-case-summary-differs': 'only the summary that was sent shows it',
  '30610.notice-taken-for-promotion': 'only the text shows whether it is a promotion',
  '30615.notice-taken-for-promotion': 'only the text shows whether it is a promotion',
  '30752.mobile-number-wrong': 'only the brand shows its mobile number',
  '30795.ein-too-new': 'only the letter of the IRS shows how old the number is',
  '30804.account-profile-is-isv': 'only the account shows its profile',
  '30804.isv-profile-not-approved': 'only the account shows its profile',
  '30891.company-not-named': 'only the website shows which name it has',
  '30894.wrong-brand-chosen': 'only the Console shows which brand it is',
  '30923.one-consent-for-two-things': 'only the form shows what its sentence covers',
  '30923.texts-are-the-only-way': 'only the service shows whether it works without texts',
  '30990.brand-suspended': 'only the Console shows the status of the brand',
  '30994.brand-in-review': 'only the Console shows whether the brand waits for an email',
  '31009.voice-call-before-ready': 'only the app shows when it calls; a lost network comes and goes as well',
  '31402.voice-sdk-device-race': 'only the version of the SDK shows it',
  '30101.domain-sid-wrong': 'only the Admin Center shows which domain the SID is of',
  '31603.client-not-registered': 'a person who declines every call looks the same',
  '31901.stream-tunnel-fault': 'a server that hangs behind the tunnel answers nothing, either',
  '31901.stream-upgrade-unanswered': 'only a request on the server itself tells it from a server that is down',
  '31951.stream-message-form': 'only the message that was sent shows it',
  '32009.registration-not-enabled': 'only the Console shows whether registration is on',
  '32201.acl-address-missing': 'only the lists and the source address show it',
  '32201.sender-without-fixed-ip': "a second uplink's address comes and goes as well",
  '32201.acl-not-attached': 'only the Console shows which lists are attached',
  '32202.credential-list-not-attached': 'only the Console shows which lists are attached',
  '32205.subaccount-geo-permission': 'only the inheritance setting shows it',
  '52118.push-fcm-key': 'a change of the content affects everybody as well',
  '57019.authorization-header-malformed': 'only the header that was sent shows its form',
  '70051.permission-not-supported': 'only the list of permissions shows whether it has one for the resource',
  '45600.flex-ui-bug': 'only a run without plugins shows it',
  '50416.participant-already-added': 'only the SID in the message shows which conversation it is',
  '50430.participant-identity-differs': "only the token and the conversation's participants show both identities",
  '50527.variables-do-not-match': 'only the template shows its placeholders',
  '52143.apns-signing-request-reused': 'only the signing request of the certificate shows it',
  '60203.verify-resend-unlimited': 'only the times at which codes were sent show it',
  '60212.verify-attack': 'only the log shows who asked for the codes',
  '60252.template-values-missing': 'only the request shows which values it has',
  '60252.template-other-channel': 'only the template shows its channel',
  '60413.telemetry-id-reused': 'only the requests show that an id was sent twice',
  '60540.sna-number-fraud': 'only the app sees whether a person does it on purpose',
  '60626.lookup-number-twice-in-bulk': 'only the list that was sent shows it',
  '63001.whatsapp-access-withdrawn': 'no page says when WhatsApp sends this error',
  '63013.variable-where-none-allowed': 'only the template shows where its variables are',
  '63016.content-type-session-only': 'only the template shows its type',
  '63017.sender-throughput': 'only the batch shows how it was spread over the senders',
  '60410.fraud-guard-false-positive': "only the service's logs show whose traffic it is",
  '63024.recipient-app-outdated': "only the recipient's phone shows it",
  '63024.recipient-restriction': "only the recipient's phone shows it",
  '63027.template-deleted-or-new': 'only WhatsApp Manager shows which templates an account has',
  '63049.marketing-api-not-enabled': 'only WhatsApp Manager shows whether the terms were accepted',
  '63049.template-counted-as-marketing': 'only the template shows its category',
  '63051.business-verification-pending': "only Meta's settings show that the review isn't done",
  '63112.sender-registration-lost': 'only WhatsApp Manager shows whether it has a notice',
  '80619.proxy-channel-not-flex': 'only the message shows what it belongs to',
  '81010.studio-function-fault': 'only Twilio sees its own fault',
  '82005.function-logs-with-error': 'only the text of the entry shows whether it is an error',
  '86002.credential-not-intended': 'a SIP call with the intended credential runs out of funds just the same',
  '86002.credential-spend-limit': "only the provider's account shows which limit it was",
  '91300.event-sink-not-active': 'only the sink shows its status',
  '91300.event-sink-refuses': "only the sink's own log shows why",
  '91305.event-sink-firewall-refused': 'its refusal looks like that of the server behind it',
  '31902.stream-firewall-refuses': 'only a request from outside the network shows it',
  '31910.stream-firewall-refuses': 'only a request from outside the network shows it',
  '63028.template-number-skipped': 'only the template shows its placeholders',
  '92007.variables-do-not-match': 'only the template shows its placeholders',
  '92010.template-language-fixed': 'only the update that was sent shows its language',
  'toll-free-business-fields-missing.old-sdk-drops-parameter': 'only the version of the SDK shows it',
  'primary-profile-needs-console.policy-of-primary-profile': 'only the request shows its `PolicySid`',
  'sip-registration-refused.registration-not-enabled': 'only the Debugger or the domain shows it',
  'sip-registration-refused.sip-credentials': 'only the Debugger or the credential list shows it',
  'sip-registration-refused.sip-no-credential-list': 'only the Debugger or the domain shows it',
  'sip-call-refused.trunk-name-missing': 'only a capture of the call shows the request line',
};

describe.each(entries.map((entry) => [nameOf(entry), entry] as const))('%s', (_, entry) => {
  test.each((entry.causes ?? []).map((cause) => [cause.id, cause] as const))(
    `%s is first, or open among the first ${IN_SIGHT}, for some evidence`,
    (id, cause) => {
      const places = waysTo(cause).map((facts) => placeOf(cause, entry, facts));
      const reached = places.some(
        ({ index, verdict }) => verdict !== 'refuted' && (index === 0 || (verdict === 'open' && index < IN_SIGHT)),
      );
      const tried = places.map(({ index, verdict, facts }) => `${index + 1}. ${verdict} with ${facts}`).join('; ');
      expect(reached, `${id} is always out of sight: ${tried}. Give it a condition of its own, or move it up.`).toBe(
        true,
      );
    },
  );
});

test('every cause is first for some evidence, unless it is told why none can tell it', () => {
  const never = entries.flatMap((entry) =>
    (entry.causes ?? [])
      .filter((cause) => !waysTo(cause).some((facts) => isFirst(cause, entry, facts)))
      .map(({ id }) => `${nameOf(entry)}.${id}`),
  );
  expect(never.toSorted(), 'Give it a condition that holds for it alone, or name the reason in CANNOT_TELL.').toEqual(
    Object.keys(CANNOT_TELL).toSorted(),
  );
});

test('a message speaks for the cause that knows all of a phrase in it, before one that knows a part', () => {
  const phrasesOf = ({ when: { suggestedBy, decisive } }: Cause) =>
    [...list<Condition>(suggestedBy), ...list<Condition>(decisive)]
      .filter((condition) => Object.keys(condition).length === 1)
      .flatMap(({ says }) => list(says));
  const outranked = entries.flatMap((entry) =>
    (entry.causes ?? []).flatMap((cause) =>
      phrasesOf(cause).flatMap((phrase) => {
        const [facts = {}] = factsOf({ says: phrase });
        const { index } = placeOf(cause, entry, facts);
        return (entry.causes ?? [])
          .filter((other) => other !== cause && !cause.when.requires && placeOf(other, entry, facts).index < index)
          .flatMap((other) =>
            phrasesOf(other)
              .filter((part) => part !== phrase && phrase.toLowerCase().includes(part.toLowerCase()))
              .map((part) => `${nameOf(entry)}.${cause.id}: “${phrase}” leads to ${other.id}, which knows “${part}”`),
          );
      }),
    ),
  );
  expect(outranked).toEqual([]);
});

/** Facts that one value shows: a number, or the URL of the request. Not each pair of their values can be. */
const OF_ONE_VALUE: readonly string[][] = [
  ['to', 'toFault'],
  ['pathSid', 'pathNames', 'resource'],
];
/** The cause that outranks one with two signs, with the reason why it may. */
const MAY_OUTRANK: Readonly<Record<string, string>> = {
  '31920.stream-no-websocket-at-path': 'a 404 says that nothing is there, whatever its page says',
  '64102.stream-no-websocket-at-path': 'a 404 says that nothing is there, whatever its page says',
  '30909.opt-in-behind-login': 'reviewers say of a page behind a login that it is not accessible, too',
};

test('two signs of one cause go before one sign of another', () => {
  expect(entries.flatMap(outrankedIn)).toEqual([]);
});

test('a cause with two signs that another with one of them outranks would be found', () => {
  const both = ownCause('both', {
    when: { suggestedBy: [{ stage: 'later' }, { signer: 'api-key' }, { says: 'odd' }] },
  });
  const one = ownCause('one', { when: { suggestedBy: { signer: 'api-key' } } });
  const entry: ErrorEntry = { code: 1, title: '', product: 'platform', level: 'error', causes: [one, both] };
  expect(outrankedIn(entry)).toEqual(['1.both: {"signer":"api-key","says":"odd"} leads to one']);
});

function outrankedIn(entry: ErrorEntry): string[] {
  const { causes = [] } = entry;
  const isTold = (cause: Cause, facts: Facts) => placeOf(cause, entry, facts).verdict === 'supported';
  return causes.flatMap((cause) =>
    pairsOf(list<Condition>(cause.when.suggestedBy)).flatMap(([one, other]) => {
      if (!isTold(cause, one) || !isTold(cause, other)) return [];
      const both = { ...one, ...other };
      const first = causes.find((some) => isFirst(some, entry, both));
      if (!first || first === cause || first.when.decisive || !isTold(cause, both)) return [];
      if (MAY_OUTRANK[`${nameOf(entry)}.${first.id}`]) return [];
      // It has both signs as well.
      const { tests } = compileConditions(first);
      if ([one, other].every((facts) => tests.some((test) => holds(test, facts)))) return [];
      const shown = Object.entries(both).map(([name, { value }]) => [name, value]);
      return [`${nameOf(entry)}.${cause.id}: ${JSON.stringify(Object.fromEntries(shown))} leads to ${first.id}`];
    }),
  );
}

/** Each two facts that suggest a cause by themselves. */
function pairsOf(conditions: readonly Condition[]): [Facts, Facts][] {
  const signs = conditions.filter((condition) => Object.keys(condition).length === 1).flatMap(factsOf);
  const nameIn = (facts: Facts) => String(Object.keys(facts)[0]);
  return signs.flatMap((one, i) =>
    signs.slice(i + 1).flatMap((other): [Facts, Facts][] => {
      const names = [nameIn(one), nameIn(other)];
      const isOne = OF_ONE_VALUE.some((group) => names.every((name) => group.includes(name)));
      return names[0] === names[1] || isOne ? [] : [[one, other]];
    }),
  );
}

/** What almost every request, message or call has, each as an app states it. */
const EVERYDAY: Readonly<Record<string, Condition>> = {
  'a message is sent': { resource: 'messages', pathSid: 'account', pathAccount: 'account-sid', host: 'active' },
  'a call is started': {
    resource: 'calls',
    pathSid: 'account',
    pathAccount: 'account-sid',
    host: 'active',
    channel: 'voice',
  },
  'Verify sends a code': { resource: 'verifications', pathAccount: 'none', host: 'active' },
  'the body is a form': { requestBody: 'form' },
  'the body is JSON': { requestBody: 'json' },
  'the number is well formed': { to: 'e164', toFault: 'none' },
  'the sender is a number': { from: 'e164', senderType: 'long-code' },
  'the webhook is public': { webhook: 'https' },
  'an API key signs': { signer: 'api-key' },
};

/** Causes that they tell all the same, each with the reason. */
const TOLD_BY_EVERYDAY: Readonly<Record<string, string>> = {
  '20404.messaging-service-other-account': 'every account has the list of messages, so no SID in the URL is missing',
  '20404.path-account-not-owner': 'every account has the list of calls, so no SID in the URL is missing',
  '45002.wrong-sid-or-token': 'the user of Flex has an Access Token, and no key',
};

test('what everyday requests have puts no cause first that asks for more than that', () => {
  expect(entries.flatMap(misledIn)).toEqual([]);
});

test('a cause that half of its suggestion puts first would be found', () => {
  const usual = ownCause('usual', { when: {} });
  const half = ownCause('half', { when: { suggestedBy: { resource: 'messages', requestBody: 'json' } } });
  const entry: ErrorEntry = { code: 1, title: '', product: 'platform', level: 'error', causes: [usual, half] };
  expect(misledIn(entry)).toEqual(['1.half: a message is sent', '1.half: the body is JSON']);
});

function misledIn(entry: ErrorEntry): string[] {
  const { causes = [] } = entry;
  const usual = causes.find((cause) => isFirst(cause, entry, {}));
  return Object.entries(EVERYDAY).flatMap(([about, condition]) => {
    const [facts = {}] = factsOf(condition);
    const first = causes.find((cause) => isFirst(cause, entry, facts));
    if (!first || !usual || first === usual) return [];
    const { demoted, against } = judgeCause(usual, 0, facts);
    const { suggestedBy, requires } = compileConditions(first);
    const told = [...suggestedBy, requires].some(
      (tests) => tests.length > 0 && tests.every((test) => holds(test, facts)),
    );
    const name = `${nameOf(entry)}.${first.id}`;
    return demoted || against.length > 0 || told || TOLD_BY_EVERYDAY[name] ? [] : [`${name}: ${about}`];
  });
}

test('a cause that others always outrank would be found', () => {
  const cause = (id: string): Cause => ownCause(id, { when: { requires: { signer: 'api-key' } } });
  const causes = Array.from({ length: IN_SIGHT }, (_, i) => cause(`before-${i}`));
  const last = cause('last');
  const crowded: ErrorEntry = { code: 1, title: '', product: 'platform', level: 'error', causes: [...causes, last] };
  // With nothing known, and with what it requires.
  expect(waysTo(last).map((facts) => placeOf(last, crowded, facts).index)).toEqual([IN_SIGHT, IN_SIGHT]);
});

function isFirst(cause: Cause, entry: ErrorEntry, facts: Facts): boolean {
  const { index, verdict } = placeOf(cause, entry, facts);
  return index === 0 && verdict !== 'refuted';
}

function placeOf(cause: Cause, { causes = [] }: ErrorEntry, facts: Facts) {
  const ranked = causes.map((some, order) => judgeCause(some, order, facts)).toSorted(compareJudgedCauses);
  const index = ranked.findIndex((standing) => standing.cause === cause);
  const shown = Object.entries(facts).map(([name, fact]) => `${name} ${fact.value}`);
  return { index, verdict: ranked[index]?.verdict, facts: shown.join(', ') || 'nothing known' };
}

/** Nothing known, and every set of facts that one of the cause's own conditions describes. */
function waysTo({ when }: Cause): readonly Facts[] {
  const { requires = {}, suggestedBy, decisive } = when;
  const conditions = [
    requires,
    ...list<Condition>(decisive),
    ...list<Condition>(decisive).map((condition) => merge(requires, condition)),
    ...list<Condition>(suggestedBy),
    ...list<Condition>(suggestedBy).map((condition) => merge(requires, condition)),
  ];
  const seen = new Map<string, Facts>([['{}', {}]]);
  for (const facts of conditions.flatMap(factsOf)) seen.set(JSON.stringify(facts), facts);
  return [...seen.values()];
}

/** What both conditions allow. */
function merge(one: Condition, other: Condition): Condition {
  const both: Record<string, unknown> = { ...one };
  for (const [name, wanted] of Object.entries(other)) {
    const before = one[name as keyof Condition];
    const values = list<string>(wanted);
    both[name] =
      before === undefined
        ? wanted
        : name === 'says'
          ? `${list<string>(before)[0]} ${values[0]}`
          : list<string>(before).filter((value) => values.includes(value));
  }
  return both;
}

function factsOf(condition: Condition): readonly Facts[] {
  return Object.entries(condition).reduce<readonly Facts[]>(
    (ways, [name, wanted]) =>
      ways.flatMap((way) =>
        list<string>(wanted).map((value) => ({
          ...way,
          [name]: { value, from: 'host' as const },
        })),
      ),
    [{}],
  );
}
