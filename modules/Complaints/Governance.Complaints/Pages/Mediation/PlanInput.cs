using Governance.Complaints.Application.Mediation.Requests;

namespace Governance.Complaints.Pages.Mediation;

/// <summary>What a form holds that calls people together or arranges it anew.</summary>
internal sealed class PlanInput
{
    /// <summary>The sheet's own id: sent twice it is taken once.</summary>
    public Guid? RequestId { get; set; }

    /// <summary>The revision that the page showed: of the case, or of the session.</summary>
    public long? Revision { get; set; }

    public string? Reason { get; set; }

    public DateOnly? Day { get; set; }

    public string? Time { get; set; }

    public string? Place { get; set; }

    public string? Chair { get; set; }

    /// <summary>One point a line.</summary>
    public string? Agenda { get; set; }

    public List<Guid> Departments { get; set; } = [];

    public List<Guid> Windows { get; set; } = [];

    public List<Guid> Staff { get; set; } = [];

    // A day that was left out is one that no rule takes.
    public MediationPlanRequest ToRequest() => new(
        Day ?? default, Time, Place, Chair,
        (Agenda ?? "").ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        Departments, Windows, Staff, Reason, RequestId, Revision);
}
