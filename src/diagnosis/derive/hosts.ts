/** The host of a URL in lower case, without credentials and port. Not with `URL`, which reads `0` and `1.1` as IP addresses. */
export function hostOf(url: string): string {
  // A host with a space in it is none: what precedes the space isn't where Twilio would call.
  const authority = /^(?:[a-z]+:\/\/)?([^/?#]*)/i.exec(url.trim())?.[1] ?? '';
  return authority
    .toLowerCase()
    .replace(/^.*@/, '')
    .replace(/^(\[[^\]]*\])?(.*)$/, (_, v6: string | undefined, rest: string) => v6 ?? rest.replace(/:\d+$/, ''));
}

/** Whether only this machine or its own network can reach a host. RFC 1918, 3927, 4193, 6598, 6761, 6762. */
export function isLocal(host: string): boolean {
  if (host.startsWith('[')) return /^\[(?:::1?\]|f[cd]|fe[89ab])/.test(host);
  return (
    !host.includes('.') ||
    /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01])|100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\.[\d.]+$/.test(
      host,
    ) ||
    /\.(?:local|localhost|internal|test|lan|home\.arpa)$/.test(host)
  );
}
