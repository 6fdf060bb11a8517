import http from 'node:http';
import type { LookupFunction } from 'node:net';
import twilio from 'twilio';

/** The request that was sent last, and what the answer said about itself. */
export interface LastExchange {
  method: string;
  url: string;
  status?: number;
  requestId?: string;
}

/**
 * The SDK's own HTTP client, which also keeps what the exceptions of the SDK leave out: the address that was called and the id
 * of the request.
 */
export class SdkHttpClient extends twilio.RequestClient {
  last: LastExchange | undefined;

  /**
   * @param options.standInPort Sends everything to the stand-in on this machine, under the host that the SDK chose.
   * @param options.isStripped Sends no `Authorization` header.
   */
  constructor({
    standInPort,
    isStripped = false,
  }: {
    standInPort?: number | undefined;
    isStripped?: boolean | undefined;
  }) {
    super({ timeout: 15_000 });
    this.axios.interceptors.request.use((config) => {
      const { method = 'get', url = '' } = config;
      this.last = { method: method.toUpperCase(), url };
      if (isStripped) config.headers.delete('Authorization');
      if (standInPort !== undefined) config.url = url.replace(/^https:\/\/([^/]+)/, `http://$1:${standInPort}`);
      return config;
    });
    this.axios.interceptors.response.use((response) => {
      const requestId: unknown = response.headers['twilio-request-id'];
      if (this.last) this.last.status = response.status;
      if (this.last && typeof requestId === 'string') this.last.requestId = requestId;
      return response;
    });
    if (standInPort !== undefined) this.axios.defaults.httpAgent = new http.Agent({ lookup: standInLookup });
  }
}

/** Every host of Twilio is this machine, but for those that have a Region and no edge: they ended on 2026-04-28. */
const standInLookup: LookupFunction = (host, options, callback) => {
  if (/^api\.(?:ie1|au1|br1|de1|jp1|sg1|us2)\.twilio\.com$/.test(host)) {
    const error = Object.assign(new Error(`getaddrinfo ENOTFOUND ${host}`), {
      code: 'ENOTFOUND',
      syscall: 'getaddrinfo',
    });
    callback(error, '', 4);
  } else if (options.all) {
    callback(null, [{ address: '127.0.0.1', family: 4 }]);
  } else {
    callback(null, '127.0.0.1', 4);
  }
};
