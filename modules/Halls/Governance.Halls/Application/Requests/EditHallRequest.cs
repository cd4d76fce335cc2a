using System.Text.Json.Serialization;

namespace Governance.Halls.Application.Requests;

/// <summary>A hall as it shall stand from now on.</summary>
/// <param name="Name">The name.</param>
/// <param name="NameVerified">Whether the name was checked.</param>
/// <param name="Address">The address.</param>
/// <param name="OpeningHours">The opening hours.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; empty while it is open.</param>
/// <param name="Source">Where it is known from.</param>
/// <param name="Verified">Whether its existence was checked.</param>
/// <param name="Revision">The revision that was read; another one now means that somebody else has changed it.</param>
/// <param name="ChangeFrom">The first day on which a new name or address holds; today where it is left out.</param>
/// <param name="Correction">Whether name and address were entered wrongly: then the wrong ones are no former ones.</param>
internal sealed record EditHallRequest(
    string? Name,
    [property: JsonRequired] bool NameVerified,
    string? Address,
    string? OpeningHours,
    DateOnly? From,
    DateOnly? To,
    string? Source,
    [property: JsonRequired] bool Verified,
    long Revision,
    DateOnly? ChangeFrom = null,
    bool Correction = false);
