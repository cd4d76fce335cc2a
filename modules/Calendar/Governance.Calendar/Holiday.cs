namespace Governance.Calendar;

/// <summary>Days off in a row, as the State Council's notice names them; weekends inside may be listed.</summary>
/// <param name="Name">Name of the holiday, such as 春节.</param>
/// <param name="From">First day off.</param>
/// <param name="To">Last day off, included.</param>
public sealed record Holiday(string Name, DateOnly From, DateOnly To);
