using Governance.Complaints.Application.Cases;
using Governance.Complaints.Application.Citizens.Files;

namespace Governance.Complaints.Application.Citizens.Requests;

/// <summary>A file is added to a case.</summary>
/// <param name="File">The file, up to 10 MB.</param>
/// <param name="RequestId">The call's own id; the same one is taken once.</param>
/// <param name="Revision">The revision of the case that the caller knows; another one now is refused.</param>
internal sealed record AddFileRequest(UploadedFile? File, Guid? RequestId = null, long? Revision = null)
{
    public Sheet ToSheet() => new(RequestId, Revision);
}
