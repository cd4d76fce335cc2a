namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>A file that was checked and is taken; it is stored when the case has taken it too.</summary>
internal sealed record TakenFile(string Hash, string Name, string ContentType, byte[] Content);
