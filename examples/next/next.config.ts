import type { NextConfig } from 'next';

const nextConfig: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // A bundle of the SDK would load all of it for each page.
  serverExternalPackages: ['twilio'],
  // The folder above has a lock of its own, which is not this application's.
  turbopack: { root: import.meta.dirname },
  devIndicators: false,
};

export default nextConfig;
