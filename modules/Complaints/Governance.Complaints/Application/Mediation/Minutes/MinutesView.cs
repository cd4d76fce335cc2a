namespace Governance.Complaints.Application.Mediation.Minutes;

/// <summary>What the minutes of a session say, on the page and in the file; who complained is taken out once more.</summary>
/// <param name="Session">The session.</param>
/// <param name="Facts">Number, day, place, who led and who wrote, in words.</param>
/// <param name="Came">Who came.</param>
/// <param name="Absent">Who did not, and why.</param>
internal sealed record MinutesView(
    MediationView Session, IReadOnlyList<(string Name, string Value)> Facts, IReadOnlyList<string> Came, IReadOnlyList<string> Absent);
