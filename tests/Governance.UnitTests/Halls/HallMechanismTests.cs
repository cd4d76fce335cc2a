using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Halls;

public class HallMechanismTests
{
    private static readonly GivenEvidence Report = new(
        Example.Id("report"), EvidenceKind.NewsReport, "演示报道", "演示报", CertainDate.On(new DateOnly(2020, 9, 23), verified: false),
        new CertainDate(new DateOnly(2019, 10, 31), DatePrecision.MonthEnd, false), true, "年份为推断");

    [Fact]
    public void Each_change_tells_all_evidence_withdrawn_pieces_too()
    {
        var hall = Example.Hall();
        var mechanism = Example.Mechanism(hall);
        mechanism.Declare(hall, Example.Declaration(), Example.Recording("declaration"));
        mechanism.Document(hall, Example.Notice(), Example.Recording("notice"));
        mechanism.RecordInspection(hall, Example.Inspection(), Example.Supervisor, Example.Recording("inspection"));
        mechanism.Withdraw(Example.Id("notice"), "传错了", Example.Today, "演示科");

        var told = mechanism.Events().Cast<MechanismEvidenceChangedEto>().ToList();
        told.Select(e => e.Revision).ShouldBe([1, 2, 3, 4]);
        told.Select(e => e.Evidence.Count).ShouldBe([1, 2, 3, 3]);
        told[^1].Places.ShouldBe(["A区8号窗口"]);
        var withdrawn = told[^1].Evidence.Single(e => e.WithdrawnOn is not null);
        (withdrawn.Id, withdrawn.WithdrawnReason).ShouldBe((Example.Id("notice"), "传错了"));
        told[^1].Evidence.Single(e => e.Kind == EvidenceKind.Inspection).SeenInUse.ShouldBe(true);
    }

    [Fact]
    public void The_same_pack_again_changes_nothing()
    {
        var mechanism = Example.Mechanism();
        mechanism.Import(["A区"], [Report], Example.Today).ShouldBeTrue();
        mechanism.Events();

        mechanism.Import(["A区"], [Report], Example.Today.AddDays(9)).ShouldBeFalse();

        mechanism.Events().ShouldBeEmpty();
        var piece = mechanism.Evidence.ShouldHaveSingleItem().ToState();
        piece.RecordedBy.ShouldBe(EvidenceOrigins.Imported);
        piece.RecordedOn.ShouldBe(Example.Today);
        piece.Since.ShouldBe(Report.Since);
    }

    [Fact]
    public void A_changed_pack_corrects_adds_and_withdraws_its_own_pieces()
    {
        var mechanism = Example.Mechanism();
        var other = Report with { Id = Example.Id("other"), Title = "另一篇" };
        var third = Report with { Id = Example.Id("third"), Title = "第三篇" };
        mechanism.Import([], [Report, other], Example.Today);

        mechanism.Import(["B区"], [Report with { Title = "改正的题目" }, third], Example.Today).ShouldBeTrue();

        mechanism.Revision.ShouldBe(2);
        mechanism.Places.ShouldBe(["B区"]);
        mechanism.Evidence.Select(e => (e.Title, e.IsWithdrawn))
            .ShouldBe([("改正的题目", false), ("另一篇", true), ("第三篇", false)], ignoreOrder: true);
        mechanism.Evidence.Single(e => e.IsWithdrawn).WithdrawnReason.ShouldBe(EvidenceOrigins.RemovedFromPack);
    }

    [Fact]
    public void A_changed_pack_leaves_what_users_entered_or_withdrew()
    {
        var hall = Example.Hall();
        var mechanism = Example.Mechanism(hall);
        mechanism.Import(["A区"], [Report], Example.Today);
        mechanism.Declare(hall, Example.Declaration() with { Places = ["C区"] }, Example.Recording());
        mechanism.Withdraw(Report.Id, "报道有误", Example.Today, "演示科");

        mechanism.Import(["D区"], [Report with { Title = "改正的题目" }], Example.Today).ShouldBeFalse();

        mechanism.Places.ShouldBe(["C区"]);
        mechanism.Evidence.Single(e => e.Imported).Title.ShouldBe("演示报道");
        mechanism.Evidence.Single(e => !e.Imported).IsWithdrawn.ShouldBeFalse();
    }

    [Theory]
    [InlineData(DatePrecision.Day, "2019-10-12", "2019-10-12")]
    [InlineData(DatePrecision.Month, "2019-10-12", "2019-10-31")]
    [InlineData(DatePrecision.MonthEnd, "2019-10-12", "2019-10-31")]
    [InlineData(DatePrecision.Year, "2019-10-12", "2019-12-31")]
    [InlineData(DatePrecision.Month, "2026-11-02", "2026-11-23")]
    [InlineData(DatePrecision.Year, "2026-11-24", "2026-11-24")]
    public void A_date_that_is_not_exact_holds_the_last_day_that_it_can_be(DatePrecision precision, string entered, string held) =>
        CertainDates.Enter(DateOnly.Parse(entered), precision, false, Example.Today).Day.ShouldBe(DateOnly.Parse(held));
}
