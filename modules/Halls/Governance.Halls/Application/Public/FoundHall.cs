namespace Governance.Halls.Application.Public;

/// <summary>A hall among those that were found.</summary>
/// <param name="Code">The hall's code.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The address; <c>null</c> where it is not entered.</param>
internal sealed record FoundHall(string Code, string Name, string? Address);
