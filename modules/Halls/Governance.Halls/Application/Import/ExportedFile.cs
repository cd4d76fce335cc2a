namespace Governance.Halls.Application.Import;

/// <summary>A file to be saved.</summary>
internal sealed record ExportedFile(string Name, string ContentType, byte[] Content);
