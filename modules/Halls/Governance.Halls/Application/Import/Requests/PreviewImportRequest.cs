namespace Governance.Halls.Application.Import.Requests;

/// <summary>A file with tables of the hall book.</summary>
/// <param name="Name">Its name at the sender's; what it is, its content tells.</param>
/// <param name="Content">Its bytes, up to 20 MB, as Base64.</param>
internal sealed record PreviewImportRequest(string? Name, byte[]? Content);
