namespace Governance.Halls.Application.Import;

/// <summary>What importing a file would do. Nothing is changed by looking at it.</summary>
/// <param name="Hash">The file, by the SHA-256 of its content.</param>
/// <param name="Fingerprint">What it would do, by the SHA-256 of all of it: importing does just this or nothing.</param>
/// <param name="Sheets">The sheets that were read.</param>
/// <param name="Ignored">The names of sheets that are none of those that are read.</param>
internal sealed record ImportPreview(string Hash, string Fingerprint, IReadOnlyList<SheetPreview> Sheets, IReadOnlyList<string> Ignored)
{
    public int New => Sheets.Sum(s => s.New);

    public int Changed => Sheets.Sum(s => s.Changed);

    public int Unchanged => Sheets.Sum(s => s.Unchanged);

    public int Wrong => Sheets.Sum(s => s.Wrong);
}
