namespace Governance.Halls.Application;

/// <summary>A stored file to be saved by the reader.</summary>
internal sealed record EvidenceFile(string Name, string ContentType, byte[] Content);
