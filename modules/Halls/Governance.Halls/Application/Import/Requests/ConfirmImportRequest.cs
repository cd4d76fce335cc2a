namespace Governance.Halls.Application.Import.Requests;

/// <summary>Consent to what a preview has shown.</summary>
/// <param name="Hash">The file, as the preview names it.</param>
/// <param name="Fingerprint">What the preview showed: importing does just this or nothing.</param>
internal sealed record ConfirmImportRequest(string? Hash, string? Fingerprint);
