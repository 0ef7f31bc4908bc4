/** Leads on to the provider of single sign-on. A plain form: it does the same with JavaScript and without. */
export function SingleSignOnButton({ action, label }: { readonly action: string; readonly label: string }) {
  return (
    <form method="post" action={action}>
      <button type="submit" className="button button-primary">
        {label}
      </button>
    </form>
  );
}
