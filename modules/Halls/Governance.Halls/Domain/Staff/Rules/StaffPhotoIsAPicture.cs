using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Staff.Rules;

/// <summary>A photo is a picture that every browser shows.</summary>
internal sealed record StaffPhotoIsAPicture(StoredFile File)
    : Rule(StaffErrorCodes.PhotoNotAPicture, EvidenceFields.File)
{
    public override bool IsBroken => !File.ContentType.StartsWith("image/", StringComparison.Ordinal);
}
