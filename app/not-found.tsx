// Nothing here, outside of the office: the office's own screen for it, as a page of its own.
import OfficeNotFound from "./(office)/not-found";

export default function NotFound() {
  return (
    <main className="grid min-h-dvh content-center" id="main">
      <OfficeNotFound />
    </main>
  );
}
