namespace Governance.Halls.Application.Requests;

/// <summary>Somebody of the hall book joins the row of a hall.</summary>
/// <param name="WorkNumber">His work number.</param>
/// <param name="From">His first day in the row; today where none is given.</param>
internal sealed record AppointLeaderRequest(string? WorkNumber, DateOnly? From);
