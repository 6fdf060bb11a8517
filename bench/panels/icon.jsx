export const ErrorIcon = () => (
  <svg viewBox="0 0 20 20" fill="currentColor" aria-hidden="true">
    <path d="M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm-1 4v6h2V5H9zm0 8v2h2v-2H9z" />
  </svg>
);
