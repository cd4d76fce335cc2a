namespace Governance.Complaints.Application.Citizens.Requests;

/// <summary>Somebody wants to see who complained.</summary>
/// <param name="Purpose">What for; the citizen reads it.</param>
/// <param name="Full">Whether in full; else masked.</param>
internal sealed record LookRequest(string? Purpose, bool Full = false);
