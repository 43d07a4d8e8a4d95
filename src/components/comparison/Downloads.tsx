export interface DownloadsProps {
  readonly onXlsx: () => void;
  readonly onCsv: () => void;
  /** Whether the last file couldn't be made. */
  readonly failed: boolean;
}

/** The comparison as a file, or on paper. */
export function Downloads({ onXlsx, onCsv, failed }: DownloadsProps) {
  return (
    <div class="comparison-downloads">
      <button class="button quiet" type="button" onClick={onXlsx}>
        Ladda ner för Excel
      </button>
      <button class="button quiet" type="button" onClick={onCsv}>
        Ladda ner som CSV
      </button>
      <button class="button quiet" type="button" onClick={() => print()}>
        Skriv ut
      </button>
      {failed && (
        <p class="warning" role="alert">
          Filen gick inte att göra. Kontrollera anslutningen och försök igen.
        </p>
      )}
    </div>
  );
}
