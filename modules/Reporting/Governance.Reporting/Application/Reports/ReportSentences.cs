using Governance.Kernel.Infrastructure.Localization;
using Governance.Reporting.Domain.Reports;

namespace Governance.Reporting.Application.Reports;

/// <summary>What a person would say aloud about a report.</summary>
internal sealed class ReportSentences(Texts texts)
{
    public string Of(MandateReport report) => Parts(report, null) is var (main, more) ? main + more : "";

    /// <summary>The sentence about one requirement, the first by default: what is said first, and what follows.</summary>
    public (string Main, string More) Parts(MandateReport report, RequirementFigures? requirement)
    {
        requirement ??= report.Requirements.Count > 0 ? report.Requirements[0] : null;
        if (requirement is null)
        {
            return (texts["Reporting:Sentence.NoCatalogue"], "");
        }

        var ofCounties = report.Scope.Kind is ScopeKind.Province or ScopeKind.City && requirement.Counties is { Total: > 0 };
        var counts = ofCounties ? requirement.Counties! : requirement.Halls;
        object?[] values =
        [
            report.Scope.Name, counts.Total, requirement.MechanismName, counts.AliveOrAbove, requirement.AliveWindowMonths ?? 0,
            counts.Verified, counts.OnPaperOnly, counts.Documented, counts.Declared, counts.None,
        ];
        var key = $"Reporting:Sentence.{(ofCounties ? "Counties" : "Halls")}";
        return (texts[requirement.HasRule ? key : key + ".NoRule", values], texts["Reporting:Sentence.Rest", values]);
    }
}
