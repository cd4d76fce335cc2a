namespace Governance.Halls.Domain;

/// <summary>A file in the blob store.</summary>
/// <param name="Hash">The key: the SHA-256 of its content.</param>
/// <param name="Name">A name that is safe to offer for saving.</param>
/// <param name="ContentType">What the content is, by its bytes.</param>
/// <param name="Size">In bytes.</param>
internal sealed record StoredFile(string Hash, string Name, string ContentType, int Size);
