using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Cases.Rules;

/// <summary>A department has some working days to say that a matter is not its own. 山东省政务服务热线管理办法 (2020): two.</summary>
internal sealed record ReturnInTime(DateOnly Today, DateOnly Until)
    : Rule(CaseErrorCodes.ReturnTooLate)
{
    public override bool IsBroken => Today > Until;

    public override IReadOnlyList<(string Name, object? Value)> Details => [("until", Until)];
}
