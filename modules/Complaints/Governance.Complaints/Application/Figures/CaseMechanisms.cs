using Governance.Complaints.Contracts;
using Governance.Halls.Contracts;
using Governance.Tenants;

namespace Governance.Complaints.Application.Figures;

/// <summary>Which mechanism of a hall a case is work of. A province with only one of the two windows takes everything there.</summary>
internal sealed class CaseMechanisms(IPackHalls pack)
{
    public string Of(CaseKind kind)
    {
        var (complaints, broken) = (Has(MechanismCodes.ComplaintWindow), Has(MechanismCodes.BrokenServiceWindow));
        return broken && (kind == CaseKind.CannotGetItDone || !complaints) ? MechanismCodes.BrokenServiceWindow : MechanismCodes.ComplaintWindow;
    }

    public IReadOnlyList<CaseKind> KindsOf(string mechanism) => [.. Enum.GetValues<CaseKind>().Where(kind => Of(kind) == mechanism)];

    private bool Has(string mechanism) => pack.Mechanisms.Any(m => m.Code == mechanism);
}
