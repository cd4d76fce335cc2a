namespace Governance.Halls.Application.Requests;

/// <summary>A notice or a window is shown as evidence.</summary>
/// <param name="Mechanism">The mechanism that it shows.</param>
internal sealed record AsEvidenceRequest(string? Mechanism);
