const time = new Intl.DateTimeFormat(undefined, {
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

export function formatTime(iso: string): string {
  return time.format(new Date(iso));
}

/** `super-sim` → `Super sim` */
export function productName(product: string): string {
  const words = product.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Both ends of a SID are enough to tell it from others. */
export function shortenSids(text: string): string {
  return text.replace(/\b([A-Z]{2}[0-9a-f]{4})[0-9a-f]{24}([0-9a-f]{4})\b/g, '$1…$2');
}
