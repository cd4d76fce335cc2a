using Governance.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.Tenants;

public sealed class PackHallTests
{
    private static readonly IPackHalls Halls = TestPack.Shandong.GetRequiredService<IPackHalls>();

    [Fact]
    public void Every_unit_has_a_hall_of_its_own_known_or_presumed()
    {
        var directory = TestPack.Shandong.GetRequiredService<IUnitDirectory>();

        directory.All.ShouldAllBe(unit => Halls.Find(unit.Code + "-01") != null);
        Halls.All.Count.ShouldBe(1 + 16 + 138 + 15 + 1853 + 5);
        Halls.All.Count(hall => !hall.IsPresumed).ShouldBe(17);
        Halls.All.Where(hall => hall.IsPresumed).ShouldAllBe(hall => !hall.Verified && !hall.NameVerified && hall.Mechanisms.Count == 0);
    }

    [Fact]
    public void A_presumed_hall_is_named_after_its_unit_and_lives_as_long()
    {
        Halls.Find("370785-01")!.Name.ShouldBe("高密市政务服务大厅");
        Halls.Find("370783108-01")!.Name.ShouldBe("上口镇便民服务中心");
        Halls.Find("370783108-01")!.Level.ShouldBe(HallLevel.Township);
        Halls.Find("370772-01")!.Level.ShouldBe(HallLevel.DevelopmentZone);
        Halls.Find("370684-01")!.ExistsOn(TestPack.Deadline).ShouldBeTrue();
        Halls.Find("370684-01")!.ExistsOn(TestPack.Today).ShouldBeFalse();
        Halls.Find("370614001-01")!.ExistsOn(TestPack.Deadline).ShouldBeFalse();
        Halls.Find("370000-01")!.TenantId.ShouldBeNull();
    }

    [Fact]
    public void Shouguang_is_on_time_by_its_report_but_its_day_is_not_checked()
    {
        var hall = Halls.Find("370783-01")!;
        var window = hall.Mechanisms.Single(mechanism => mechanism.Code == "complaint-window");

        hall.Name.ShouldBe("寿光市政务服务中心");
        window.Since.ShouldBe(window.Since with { Date = TestPack.Deadline, Precision = DatePrecision.MonthEnd, Verified = false });
        window.Places.Count.ShouldBe(2);
        window.Evidence.Single().Kind.ShouldBe(EvidenceKind.NewsReport);
        window.Evidence.Single().DateVerified.ShouldBeFalse();
    }

    [Fact]
    public void What_no_report_says_is_unknown()
    {
        var taishan = Halls.Find("370902-01")!;
        taishan.Mechanisms.Select(mechanism => mechanism.Code).ShouldBe(["complaint-window", "no-veto"]);
        taishan.Mechanisms.ShouldAllBe(mechanism => mechanism.Since.Precision == DatePrecision.Unknown && mechanism.Since.Date == null);

        var jining = Halls.Find("370800-01")!.Mechanisms.Single(mechanism => mechanism.Code == "complaint-window");
        jining.Since.Date.ShouldBe(new DateOnly(2020, 9, 30));
        jining.Since.Verified.ShouldBeFalse();
        jining.Since.Note.ShouldNotBeNull().ShouldContain("推断");
    }

    [Fact]
    public void Fushan_has_one_five_and_eight_halls()
    {
        var fushan = Halls.All.Where(hall => hall.UnitCode.StartsWith("370611", StringComparison.Ordinal) && !hall.IsPresumed).ToList();

        fushan.Count(hall => hall.Level is HallLevel.County).ShouldBe(1);
        fushan.Count(hall => hall.Level is HallLevel.Department).ShouldBe(5);
        fushan.Count(hall => hall.Level is HallLevel.Township).ShouldBe(8);
        fushan.Where(hall => hall.Level is not HallLevel.County).ShouldAllBe(hall => !hall.NameVerified);
    }

    [Fact]
    public void No_mechanism_is_without_evidence() =>
        Halls.All.SelectMany(hall => hall.Mechanisms).ShouldAllBe(mechanism => mechanism.Evidence.Count > 0);
}
