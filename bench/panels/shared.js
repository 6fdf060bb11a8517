import { useRef, useState, useEffect } from 'react';
// Same copy behaviour for every panel (Paste's CodeBlock brings its own).
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
