/** The mark, drawn in place so that a page needs no second request: a balance with its double rule. */
export const favicon =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" fill="#0b5a60"/>' +
      '<path d="M3 4h7M3 7h10M3 11h10M3 13h10" stroke="#fdfbf6"/></svg>',
  );
