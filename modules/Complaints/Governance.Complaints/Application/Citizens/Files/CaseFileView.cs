using Governance.Complaints.Domain.Files;

namespace Governance.Complaints.Application.Citizens.Files;

/// <summary>A photo or paper of a case.</summary>
/// <param name="Id">Its id: <c>/complaints/files/{id}</c> is the content.</param>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">What it is.</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">The hash of its content.</param>
/// <param name="AddedAt">When it was added, UTC.</param>
/// <param name="AddedBy">By whom: Citizen or Staff.</param>
internal sealed record CaseFileView(Guid Id, string Name, string ContentType, int Bytes, string Sha256, DateTime AddedAt, string AddedBy)
{
    public static CaseFileView Of(CaseFile file) =>
        new(file.Id, file.Name, file.ContentType, file.Bytes, file.Hash, file.AddedAt, file.AddedBy.ToString());
}
