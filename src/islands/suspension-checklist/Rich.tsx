/** One line of Markdown as the articles' steps have it: bold labels in English, addresses, links. */
export function Rich({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\*\*[^*]+\*\*|`[^`]+`|\[[^\]]+\]\([^)]+\))/).map((part, index) => {
        if (part.startsWith('**'))
          return (
            <strong lang="en" key={index}>
              {part.slice(2, -2)}
            </strong>
          );
        if (part.startsWith('`')) return <code key={index}>{part.slice(1, -1)}</code>;
        const link = /^\[([^\]]+)\]/.exec(part)?.[1];
        return link ?? part;
      })}
    </>
  );
}
