using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Complaints.Pages.Assistance.Citizens;

/// <summary>The code of a help order.</summary>
internal sealed class FindModel(Texts texts) : FindPage(texts)
{
    protected override string Prefix => "/a/";
}
