using Governance.Halls.Contracts;

namespace Governance.Halls.Domain.Rules;

/// <summary>A photo is a picture that every browser shows.</summary>
internal sealed record PhotoIsAPicture(StoredFile File)
    : Rule(HallBookErrorCodes.PhotoTypeUnknown, EvidenceFields.File)
{
    public override bool IsBroken => !File.ContentType.StartsWith("image/", StringComparison.Ordinal);
}
