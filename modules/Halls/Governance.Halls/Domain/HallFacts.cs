using Governance.Halls.Contracts;

namespace Governance.Halls.Domain;

/// <summary>What is known of a hall.</summary>
internal sealed record HallFacts(
    string Name,
    HallLevel Level,
    string? Address,
    string? OpeningHours,
    DateOnly? From,
    DateOnly? To,
    string Source,
    bool Verified,
    bool NameVerified);
