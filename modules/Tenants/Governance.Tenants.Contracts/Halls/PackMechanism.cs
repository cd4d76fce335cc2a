namespace Governance.Tenants;

/// <summary>A mechanism that a hall is known to have.</summary>
/// <param name="Code">The code in the province's catalogue, such as <c>complaint-window</c>.</param>
/// <param name="Name">What it is called here, where that differs from the catalogue.</param>
/// <param name="Places">The windows or rooms.</param>
/// <param name="Since">Since when.</param>
/// <param name="Verified">Whether it was checked against its source.</param>
/// <param name="Evidence">The evidence.</param>
/// <param name="Note">What is in doubt, in words for the public.</param>
public sealed record PackMechanism(
    string Code,
    string? Name,
    IReadOnlyList<string> Places,
    PackSince Since,
    bool Verified,
    IReadOnlyList<PackEvidence> Evidence,
    string? Note);
