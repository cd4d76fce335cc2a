using Governance.Complaints.Application.Intake;

namespace Governance.Complaints.Pages.Complaints.Intake;

/// <summary>The cases that may be about the same thing, and which of them the clerk has chosen.</summary>
internal sealed record SameMatter(IReadOnlyList<EarlierCase> Cases, string? Chosen)
{
    public bool IsLikely => Cases.Any(c => c.IsLikely);
}
