using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A public-notice period begins today or later, ends after it begins, and lasts at most a year.</summary>
internal sealed record NoticeDaysFit(DateOnly From, DateOnly To, DateOnly Today)
    : Rule(CaseErrorCodes.PublicNoticeDays, "to")
{
    public override bool IsBroken => From < Today || To < From || To > From.AddYears(1);
}
