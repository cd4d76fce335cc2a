namespace Governance.Halls.Application.Staff;

/// <summary>A photo as it is stored.</summary>
internal sealed record StaffPhoto(string Hash, string ContentType, byte[] Content);
