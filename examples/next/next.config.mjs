import { fileURLToPath } from 'node:url';

/** @type {import('next').NextConfig} */
export default {
  // A bundle of the SDK would load all of it for each page.
  serverExternalPackages: ['twilio'],
  // The folder above has a lock of its own, which is not this application's.
  turbopack: { root: fileURLToPath(new URL('./', import.meta.url)) },
  devIndicators: false,
};
