using Governance.Tenants;

namespace Governance.Web.Shell;

/// <summary>The name in the header: the province and what the program is called there.</summary>
internal sealed class SystemTitle(IUnitDirectory units)
{
    public string Text { get; } = $"{units.Province.Name} · {units.Province.SystemTitle}";
}
