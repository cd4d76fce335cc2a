using Governance.Kernel.Infrastructure.TagHelpers;
using Governance.Kernel.Infrastructure.TagHelpers.Slots;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.TagHelpers;

public sealed class ComponentTests
{
    private const string Nasty = "<b>\"&";

    public static TheoryData<TagHelper> WithNastyWords => new()
    {
        new PageHeadTagHelper { Title = Nasty, PathLabel = Nasty },
        new FigureCardTagHelper { Label = Nasty, Value = Nasty, Unit = Nasty, Detail = Nasty, Href = Nasty },
        new EvidenceItemTagHelper { Title = Nasty, Meta = Nasty, Href = Nasty, KindText = Nasty },
        new EmptyStateTagHelper { Title = Nasty },
        new ConfirmPanelTagHelper { Title = Nasty, ConfirmText = Nasty, CancelHref = Nasty, CancelText = Nasty, Name = Nasty, Value = Nasty },
        new PrintHeadTagHelper { Office = Nasty, Facts = Nasty, Mark = Nasty },
        new ScrollRegionTagHelper { Label = Nasty },
    };

    [Theory]
    [MemberData(nameof(WithNastyWords), DisableDiscoveryEnumeration = true)]
    public async Task WordsCannotBecomeMarkup(TagHelper component)
    {
        var html = await Rendering.HtmlAsync(component);

        html.ShouldNotContain("<b>");
        html.ShouldContain("&lt;b&gt;&quot;&amp;");
    }

    [Fact]
    public async Task ThePageHeadPlacesItsParts()
    {
        var head = await Rendering.OfAsync(
            new PageHeadTagHelper { Title = "落实情况", PathLabel = "所在位置" },
            inside:
            [
                (new CrumbTagHelper { Href = "/" }, "山东省"),
                (new CrumbTagHelper(), "十项措施"),
                (new FactTagHelper(), "落实期限 2019-10-31"),
                (new MarksTagHelper(), "<i class=\"mark\">未核对</i>"),
                (new ActionsTagHelper(), "<button>冻结</button>"),
            ]);

        head.QuerySelectorAll("h1").ShouldHaveSingleItem().TextContent.ShouldBe("落实情况");
        head.QuerySelectorAll("nav[aria-label=所在位置] li").Select(step => step.TextContent).ShouldBe(["山东省", "十项措施"]);
        head.QuerySelector("[aria-current=page]")!.TextContent.ShouldBe("十项措施");
        head.QuerySelectorAll(".facts > span").ShouldHaveSingleItem();
        head.QuerySelector(".page-title .mark").ShouldNotBeNull();
        head.QuerySelector(".actions > button").ShouldNotBeNull();
    }

    [Fact]
    public async Task APageHeadWithoutPartsLeavesNoEmptyBoxes() =>
        (await Rendering.OfAsync(new PageHeadTagHelper { Title = "登记" })).QuerySelectorAll("nav, .facts, .actions").ShouldBeEmpty();

    [Theory]
    [InlineData(BadgeKind.OnTime, "✓ 字")]
    [InlineData(BadgeKind.Due, "▲ 字")]
    [InlineData(BadgeKind.Late, "✕ 字")]
    [InlineData(BadgeKind.Plain, "字")]
    public async Task ABadgeHasItsSignBesideItsWord(BadgeKind kind, string text)
    {
        var badge = await Rendering.OfAsync(new BadgeTagHelper { Kind = kind }, "字");

        badge.TextContent.ShouldBe(text);
        badge.ClassName.ShouldBe($"badge badge-{kind.ToString().ToLowerInvariant()}");
    }

    [Fact]
    public async Task EachKindOfEvidenceHasADrawing()
    {
        var drawings = new HashSet<string>();
        foreach (var kind in Enum.GetValues<EvidenceKind>())
        {
            var item = await Rendering.OfAsync(new EvidenceItemTagHelper { Kind = kind, KindText = "种类", Title = "佐证" }, "<i>标记</i>");
            item.QuerySelector("svg[role=img]")!.GetAttribute("aria-label").ShouldBe("种类");
            item.QuerySelector(".evidence-marks")!.TextContent.ShouldBe("标记");
            drawings.Add(item.QuerySelector("svg")!.InnerHtml);
        }

        drawings.Count.ShouldBe(Enum.GetValues<EvidenceKind>().Length);
    }

    [Fact]
    public async Task ADangerousDeedIsOutlinedAndTheWayOutIsALink()
    {
        var panel = await Rendering.OfAsync(
            new ConfirmPanelTagHelper { Title = "撤回？", ConfirmText = "撤回佐证", Dangerous = true, CancelHref = "/halls", CancelText = "不撤回" },
            "<p>寿光市将退到“已申报”。</p>");

        panel.QuerySelector("button[type=submit].danger")!.TextContent.ShouldBe("撤回佐证");
        panel.QuerySelector("a[href='/halls']")!.TextContent.ShouldBe("不撤回");
        panel.QuerySelector(".confirm-what p").ShouldNotBeNull();
    }

    [Fact]
    public async Task AFigureWithCasesBehindItLinksItsNumbers()
    {
        var card = await Rendering.OfAsync(new FigureCardTagHelper { Label = "按时办结率", Value = "90.2%", Detail = "12,569 / 13,934 件", Href = "/cases" });

        card.QuerySelector("a[href='/cases']")!.TextContent.ShouldBe("12,569 / 13,934 件");
        card.QuerySelector(".figure-value")!.TextContent.ShouldBe("90.2%");
    }

    [Fact]
    public async Task AnAddressThatIsEmptyMakesNoLink()
    {
        var item = await Rendering.OfAsync(new EvidenceItemTagHelper { Title = "佐证", Href = "" }, "");

        item.QuerySelector("a").ShouldBeNull();
        item.QuerySelector(".evidence-title")!.TextContent.ShouldBe("佐证");
    }

    [Fact]
    public async Task AWideTableScrollsByKeyboardToo()
    {
        var region = await Rendering.OfAsync(new ScrollRegionTagHelper { Label = "分布" }, "<table></table>");

        region.GetAttribute("role").ShouldBe("region");
        region.GetAttribute("tabindex").ShouldBe("0");
        region.GetAttribute("aria-label").ShouldBe("分布");
        region.QuerySelector("table").ShouldNotBeNull();
    }
}
