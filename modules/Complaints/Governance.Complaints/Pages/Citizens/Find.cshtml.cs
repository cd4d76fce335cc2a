using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Citizens;

/// <summary>The code of a case.</summary>
internal sealed class FindModel(Texts texts) : FindPage(texts)
{
    protected override string Prefix => "/t/";
}
