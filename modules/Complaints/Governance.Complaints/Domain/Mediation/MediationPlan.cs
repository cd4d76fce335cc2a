namespace Governance.Complaints.Domain.Mediation;

/// <summary>When and where a session is held, about what, and who is called, as a leader writes it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, as typed.</param>
/// <param name="Place">Where.</param>
/// <param name="Chair">Who leads the session.</param>
/// <param name="Agenda">The points, in their order.</param>
/// <param name="Called">Who is called.</param>
internal sealed record MediationPlan(
    DateOnly Day, string? Time, string? Place, string? Chair, IReadOnlyList<string?> Agenda, IReadOnlyList<CalledParty> Called);

/// <summary>Somebody who is called.</summary>
/// <param name="Kind">A department, a window or a person.</param>
/// <param name="Id">Its id in the hall book.</param>
/// <param name="Name">What it is called.</param>
/// <param name="DepartmentId">The department that it belongs to; itself for a department; <c>null</c> for the hall's own.</param>
/// <param name="DepartmentName">The name of that department.</param>
internal sealed record CalledParty(Contracts.MediationPartyKind Kind, Guid Id, string Name, Guid? DepartmentId, string? DepartmentName);
