namespace Governance.Reporting.Domain.Reports;

/// <summary>How many of the halls that exist have all mechanisms that the coverage asks of them.</summary>
/// <param name="Halls">The halls that exist on the day.</param>
/// <param name="Alive">Those with all of them in use or seen in use.</param>
/// <param name="Documented">Those with all of them at least documented.</param>
internal sealed record Coverage(int Halls, int Alive, int Documented);
