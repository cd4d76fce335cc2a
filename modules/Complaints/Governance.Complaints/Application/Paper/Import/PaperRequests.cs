using System.Text.Json.Serialization;

namespace Governance.Complaints.Application.Paper.Import;

/// <summary>A workbook with old books.</summary>
/// <param name="Name">Its name at the sender's; what it is, its content tells.</param>
/// <param name="Content">Its bytes, up to 8 MB, as Base64.</param>
/// <param name="Hall">The hall of rows that name none; a unit with one hall needs none.</param>
internal sealed record PreviewPaperRequest(string? Name, [property: JsonRequired] byte[]? Content, string? Hall = null);

/// <summary>Consent to what a preview has shown.</summary>
/// <param name="File">The kept file, as the preview names it.</param>
/// <param name="Fingerprint">What the preview showed: importing does just this or nothing.</param>
/// <param name="Hall">The hall that the preview was asked with.</param>
internal sealed record ConfirmPaperRequest([property: JsonRequired] string? File, [property: JsonRequired] string? Fingerprint, string? Hall = null);
