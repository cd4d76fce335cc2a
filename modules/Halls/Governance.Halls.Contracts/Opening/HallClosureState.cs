namespace Governance.Halls.Contracts;

/// <summary>Days on which a hall is closed although its place works.</summary>
/// <param name="Id">The closure's id.</param>
/// <param name="From">First closed day.</param>
/// <param name="To">Last closed day, included.</param>
/// <param name="Reason">Why, in words for the public.</param>
public sealed record HallClosureState(Guid Id, DateOnly From, DateOnly To, string Reason);
