import { useRef, useState, useEffect } from 'react';

/** How every panel copies, except that of Paste, whose CodeBlock has a button of its own. */
export function useCopy(text) {
  const [copied, set] = useState(false);
  const t = useRef(0);
  useEffect(() => () => clearTimeout(t.current), []);
  return [
    copied,
    () => {
      navigator.clipboard?.writeText(text).catch(() => {});
      set(true);
      clearTimeout(t.current);
      t.current = setTimeout(() => set(false), 2000);
    },
  ];
}
