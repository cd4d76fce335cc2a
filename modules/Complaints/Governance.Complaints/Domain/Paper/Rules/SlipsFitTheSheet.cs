using Governance.Complaints.Contracts;

namespace Governance.Complaints.Domain.Paper.Rules;

/// <summary>Two slips stand on a sheet of A4, or four.</summary>
internal sealed record SlipsFitTheSheet(int PerSheet)
    : Rule(PaperErrorCodes.SlipsOnASheet, "perSheet")
{
    public override bool IsBroken => PerSheet is not (2 or 4);
}
