/** That a record no longer counts, where somebody was about to change it. */
export function EndedNotice({ said }: { readonly said: string }) {
  return (
    <p role="alert" className="mt-6 max-w-prose border-danger border-l-4 bg-surface px-4 py-3">
      {said}
    </p>
  );
}
