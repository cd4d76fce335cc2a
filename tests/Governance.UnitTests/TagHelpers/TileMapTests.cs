using System.Globalization;
using System.Xml.Linq;
using Governance.Kernel.Infrastructure.TagHelpers.Ladder;
using Governance.Kernel.Infrastructure.TagHelpers.Svg;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.TagHelpers;

public sealed class TileMapTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static readonly TileMap Map = new(
        "map",
        "两市六县",
        "一格一县",
        [
            new("潍坊", 1, 1, [New("370783", "寿光", LadderStep.Alive, late: true), New("370785", "高密", LadderStep.Verified)], "/city/3707", "2/2"),
            new("聊城", 0, 1, [New("371502", "东昌府", LadderStep.None), New("371503", "茌平", LadderStep.Declared), New("371521", "阳谷", LadderStep.Documented)]),
            new("德州", 0, 0, [New("371402", "Decheng District", LadderStep.None)]),
        ]);

    [Fact]
    public void EachTileIsALinkWithAName()
    {
        var links = Links(TileMapSvg.Render(Map));

        links.Count.ShouldBe(6);
        links.ShouldAllBe(link => link.Attribute("href")!.Value.StartsWith("/halls/", StringComparison.Ordinal)
            && link.Element(Svg + "title")!.Value.Length > 0);
    }

    [Fact]
    public void ThePictureHasATitleAndADescriptionAndItsBlocksHaveNames()
    {
        var root = XElement.Parse(TileMapSvg.Render(Map));

        root.Element(Svg + "title")!.Value.ShouldBe("两市六县");
        root.Attribute("aria-labelledby")!.Value.ShouldBe(root.Element(Svg + "title")!.Attribute("id")!.Value);
        root.Attribute("aria-describedby")!.Value.ShouldBe(root.Element(Svg + "desc")!.Attribute("id")!.Value);
        root.Elements(Svg + "g").Select(group => group.Attribute("aria-label")!.Value).ShouldBe(["潍坊", "聊城", "德州"]);
    }

    [Fact]
    public void NoEvidenceIsHatchedAndNothingElse()
    {
        var links = Links(TileMapSvg.Render(Map));

        links.Where(link => Fill(link) == "url(#map-hatch)").Select(link => link.Attribute("data-step")!.Value).ShouldBe(["0", "0"]);
    }

    [Fact]
    public void OnlyALateTileHasTheCorner()
    {
        var late = Links(TileMapSvg.Render(Map)).Single(link => link.Element(Svg + "path") is not null);

        late.Attribute("data-code")!.Value.ShouldBe("370783");
        late.Element(Svg + "path")!.Attribute("fill")!.Value.ShouldBe("#b3261e");
    }

    [Fact]
    public void TilesNeverOverlapAndStayInsideThePicture()
    {
        var tiles = Enumerable.Range(0, 11).Select(index => New($"{index}", "某县", LadderStep.Declared)).ToArray();
        var map = new TileMap("map", "t", "d", [new("甲", 0, 0, tiles), new("乙", 1, 0, tiles[..1]), new("丙", 0, 1, tiles), new("丁", 2, 3, tiles)]);
        var root = XElement.Parse(TileMapSvg.Render(map));
        var size = root.Attribute("viewBox")!.Value.Split(' ').Select(Number).ToArray();
        var boxes = Links(root.ToString()).Select(link => link.Element(Svg + "rect")!).Select(box => (
            Left: Number(box.Attribute("x")!.Value),
            Top: Number(box.Attribute("y")!.Value),
            Right: Number(box.Attribute("x")!.Value) + Number(box.Attribute("width")!.Value),
            Bottom: Number(box.Attribute("y")!.Value) + Number(box.Attribute("height")!.Value))).ToArray();

        boxes.ShouldAllBe(box => box.Left >= 0 && box.Top >= 0 && box.Right <= size[2] && box.Bottom <= size[3]);
        boxes.SelectMany((box, index) => boxes.Skip(index + 1).Select(other => (box, other)))
            .ShouldAllBe(pair => pair.box.Right < pair.other.Left || pair.other.Right < pair.box.Left
                || pair.box.Bottom < pair.other.Top || pair.other.Bottom < pair.box.Top);
    }

    [Theory]
    [InlineData(LadderStep.None)]
    [InlineData(LadderStep.Declared)]
    [InlineData(LadderStep.Documented)]
    [InlineData(LadderStep.Alive)]
    [InlineData(LadderStep.Verified)]
    public void LabelsAreReadableOnEveryStep(LadderStep step)
    {
        var link = Links(TileMapSvg.Render(new TileMap("map", "t", "d", [new("甲", 0, 0, [New("1", "某县", step)])]))).Single();
        var text = link.Element(Svg + "text")!.Attribute("fill")!.Value;
        // Behind a hatched tile's label the darkest thing is a line of the hatching.
        var ground = step == LadderStep.None ? link.Element(Svg + "rect")!.Attribute("stroke")!.Value : Fill(link);

        Contrast(text, ground).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void LongerLabelsAreSmallerAndTooLongOnesCut()
    {
        var labels = Links(TileMapSvg.Render(Map)).ToDictionary(
            link => link.Attribute("data-code")!.Value, link => link.Element(Svg + "text")!);

        Number(labels["371502"].Attribute("font-size")!.Value).ShouldBeLessThan(Number(labels["371503"].Attribute("font-size")!.Value));
        labels["371502"].Value.ShouldBe("东昌府");
        labels["371402"].Value.ShouldEndWith("…");
    }

    [Fact]
    public void TheSameMapGivesTheSameText() => TileMapSvg.Render(Map).ShouldBe(TileMapSvg.Render(Map));

    [Fact]
    public void TextCannotBecomeMarkup()
    {
        const string Nasty = "<script>\"&'\u0001\ud800";
        var svg = TileMapSvg.Render(new TileMap(
            "map", Nasty, Nasty, [new(Nasty, 0, 0, [new(Nasty, Nasty, LadderStep.None, false, "/a?b=1&c=\"2\"", Nasty)])]));

        svg.ShouldNotContain("<script>");
        Links(svg).Single().Attribute("href")!.Value.ShouldBe("/a?b=1&c=\"2\"");
        XElement.Parse(svg).Element(Svg + "title")!.Value.ShouldBe("<script>\"&'\ufffd");
    }

    [Fact]
    public void AnEmptyMapIsStillAPicture() =>
        XElement.Parse(TileMapSvg.Render(new TileMap("map", "t", "d", []))).Attribute("viewBox")!.Value.ShouldBe("0 0 1 1");

    [Fact]
    public async Task TheComponentPutsTheMapIntoItsOwnScrollingRegion()
    {
        var figure = await Rendering.OfAsync(new TileMapTagHelper { Map = Map }, "<a href=\"#table\">表格</a>");

        var region = figure.QuerySelector("[role=region]")!;
        region.GetAttribute("tabindex").ShouldBe("0");
        region.GetAttribute("aria-label").ShouldBe("两市六县");
        region.QuerySelectorAll("svg a[data-code]").Length.ShouldBe(6);
        figure.QuerySelector("figcaption a")!.GetAttribute("href").ShouldBe("#table");
        figure.QuerySelectorAll("[style], style, script").ShouldBeEmpty();
    }

    private static Tile New(string code, string label, LadderStep step, bool late = false) =>
        new(code, label, step, late, $"/halls/{code}", $"{label}：{step}");

    private static List<XElement> Links(string svg) =>
        [.. XElement.Parse(svg).Descendants(Svg + "a").Where(link => link.Attribute("data-code") is not null)];

    private static string Fill(XElement link) => link.Element(Svg + "rect")!.Attribute("fill")!.Value;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static double Contrast(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = new[] { 1, 3, 5 }
            .Select(at => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }
}
