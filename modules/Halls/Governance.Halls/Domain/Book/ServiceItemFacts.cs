using Governance.Halls.Contracts;
using Governance.Halls.Domain.Items.Rules;
using Governance.Halls.Domain.Rules;

namespace Governance.Halls.Domain.Book;

/// <summary>What may change of a service item.</summary>
internal sealed record ServiceItemFacts(
    string Name,
    Guid? DepartmentId,
    IReadOnlyList<Guid> WindowIds,
    string? Conditions,
    IReadOnlyList<RequiredPaper> Papers,
    int? PromisedWorkingDays,
    int? StatutoryWorkingDays,
    decimal? FeeYuan,
    string? FeeBasis)
{
    public void Check()
    {
        Rule.Check(
            new ItemHasAName(Name),
            new TextFits("name", Name, Lengths.Line),
            new TextIsPlain("name", Name),
            new ItemWindowsAreFew(WindowIds.Count),
            new TextFits("conditions", Conditions, Lengths.Guide),
            new TextIsPlain("conditions", Conditions),
            new PapersAreFew(Papers.Count),
            new WorkingDaysAreInReason("promisedWorkingDays", PromisedWorkingDays),
            new WorkingDaysAreInReason("statutoryWorkingDays", StatutoryWorkingDays),
            new PromiseIsWithinTheLaw(PromisedWorkingDays, StatutoryWorkingDays),
            new FeeIsAnAmount(FeeYuan),
            new FeeHasABasis(FeeYuan, FeeBasis),
            new TextFits("feeBasis", FeeBasis, Lengths.Line),
            new TextIsPlain("feeBasis", FeeBasis));
        foreach (var (index, paper) in Papers.Index())
        {
            Check(index + 1, paper);
        }
    }

    private static void Check(int row, RequiredPaper paper) => Rule.Check(
        new PaperHasAName(row, paper.Name),
        new PaperTextFits(row, paper.Name),
        new TextIsPlain("papers", paper.Name),
        new PaperIsWantedSomeTimes(row, paper.Copies),
        new PaperTextFits(row, paper.Note),
        new TextIsPlain("papers", paper.Note));
}
