using Governance.Halls.Application.Requests;

namespace Governance.Halls.Application.Staff.Requests;

/// <summary>A new photo of somebody.</summary>
/// <param name="File">A JPEG, PNG or WebP picture of up to 10 MB.</param>
internal sealed record StaffPhotoRequest(UploadedFile? File);
