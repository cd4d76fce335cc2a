using Governance.Halls.Contracts;
using Governance.Halls.Domain;
using Governance.Halls.Seeding;
using Governance.Tenants;
using Governance.UnitTests.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;
using DatePrecision = Governance.Halls.Contracts.DatePrecision;

namespace Governance.UnitTests.Halls;

public class HallImportTests
{
    private static readonly IPackHalls Pack = TestPack.Shandong.GetRequiredService<IPackHalls>();
    private static readonly string[] Known = [.. Pack.Mechanisms.Select(m => m.Code)];
    private static readonly PackHall Shouguang = Pack.Find("370783-01")!;

    [Fact]
    public void Every_hall_of_the_pack_is_taken_in_with_its_evidence()
    {
        var import = Import(Pack.All);

        import.NewHalls.Count.ShouldBe(Pack.All.Count);
        import.NewHalls.Select(h => h.Id).ShouldBeUnique();
        import.NewMechanisms.Count.ShouldBe(Pack.All.Sum(h => h.Mechanisms.Count));
        var evidence = import.NewMechanisms.SelectMany(m => m.Evidence).ToList();
        evidence.Count.ShouldBe(Pack.All.Sum(h => h.Mechanisms.Sum(m => m.Evidence.Count)));
        evidence.Select(e => e.Id).ShouldBeUnique();
        evidence.ShouldAllBe(e => e.Imported && !e.Simulated);
    }

    [Fact]
    public void What_the_news_said_of_the_complaint_window_keeps_its_doubts()
    {
        var window = Import([Shouguang]).NewMechanisms.Single(m => m.Mechanism == MechanismCodes.ComplaintWindow);

        window.Places.ShouldBe(["A区8号窗口", "C区"]);
        var piece = window.Evidence.ShouldHaveSingleItem();
        piece.Since.ShouldSatisfyAllConditions(
            s => s.Day.ShouldBe(new DateOnly(2019, 10, 31)),
            s => s.Precision.ShouldBe(DatePrecision.MonthEnd),
            s => s.Verified.ShouldBeFalse());
        piece.DatedOn.Verified.ShouldBeFalse();
        piece.Note.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_packs_first_day_without_a_hall_is_the_day_after_its_last()
    {
        var closed = Pack.All.First(h => h.To is not null);

        PackMapping.FactsOf(closed).To.ShouldBe(closed.To!.Value.AddDays(-1));
    }

    [Fact]
    public void Ids_are_the_same_every_time() =>
        Import(Pack.All).NewMechanisms.SelectMany(m => m.Evidence).Select(e => e.Id)
            .ShouldBe(Import(Pack.All).NewMechanisms.SelectMany(m => m.Evidence).Select(e => e.Id));

    [Fact]
    public void Taking_in_again_adds_and_changes_nothing()
    {
        var first = Import([Shouguang]);
        var revisions = first.NewMechanisms.Select(m => m.Revision).ToList();

        var second = Import([Shouguang], first);

        second.NewHalls.ShouldBeEmpty();
        second.NewMechanisms.ShouldBeEmpty();
        first.NewHalls[0].Revision.ShouldBe(1);
        first.NewMechanisms.Select(m => m.Revision).ShouldBe(revisions);
    }

    [Fact]
    public void A_better_title_corrects_the_piece_and_a_dropped_mechanism_withdraws_it()
    {
        var first = Import([Shouguang]);
        var (window, dropped) = (Shouguang.Mechanisms[0], Shouguang.Mechanisms[1]);
        var better = window with { Evidence = [window.Evidence[0] with { Title = "改好的题目" }] };

        Import([Shouguang with { Mechanisms = [better] }], first);

        first.NewMechanisms[0].Evidence.ShouldHaveSingleItem().Title.ShouldBe("改好的题目");
        first.NewMechanisms.Single(m => m.Mechanism == dropped.Code).Evidence.ShouldAllBe(e => e.IsWithdrawn);
    }

    [Fact]
    public void A_hall_that_a_user_opened_under_the_same_code_is_left_alone()
    {
        var own = Hall.Open(Example.Id("own"), Shouguang.TenantId, Shouguang.Code, Shouguang.UnitCode, Example.Facts);
        var import = new HallImport(
            new Dictionary<string, Hall> { [own.Code] = own }, new Dictionary<(Guid, string), HallMechanism>(), Known, Example.Today);

        import.TakeIn(Shouguang);

        import.NewHalls.ShouldBeEmpty();
        import.NewMechanisms.ShouldBeEmpty();
        own.Name.ShouldBe(Example.Facts.Name);
    }

    [Fact]
    public void The_fingerprint_tells_a_changed_pack()
    {
        var before = PackFingerprint.Of(Pack.All);

        PackFingerprint.Of(Pack.All).ShouldBe(before);
        PackFingerprint.Of([.. Pack.All.Select(h => h == Shouguang ? h with { Name = "别的名" } : h)]).ShouldNotBe(before);
    }

    private static HallImport Import(IReadOnlyList<PackHall> halls, HallImport? stored = null)
    {
        var import = new HallImport(
            stored?.NewHalls.ToDictionary(h => h.Code) ?? [],
            stored?.NewMechanisms.ToDictionary(m => (m.HallId, m.Mechanism)) ?? [],
            Known,
            Example.Today);
        foreach (var hall in halls)
        {
            import.TakeIn(hall);
        }

        return import;
    }
}
