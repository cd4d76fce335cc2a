namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>A file that was checked and lies in the store.</summary>
internal sealed record TakenFile(string Hash, string Name, string ContentType, int Bytes);
