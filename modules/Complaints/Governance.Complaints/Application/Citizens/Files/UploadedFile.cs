namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>A file as it was sent.</summary>
/// <param name="Name">Its name at the sender's.</param>
/// <param name="Content">Its bytes, in JSON as Base64.</param>
internal sealed record UploadedFile(string? Name, byte[]? Content);
