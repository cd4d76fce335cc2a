using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A photo of a window.</summary>
/// <param name="File">The picture: JPEG, PNG or WebP, at most 10 MB.</param>
/// <param name="TakenOn">The day on which it was taken.</param>
internal sealed record WindowPhotoRequest(UploadedFile? File, [property: JsonRequired] DateOnly TakenOn);
