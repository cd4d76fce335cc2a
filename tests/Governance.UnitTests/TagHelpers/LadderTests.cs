using System.Globalization;
using AngleSharp.Dom;
using CsCheck;
using Governance.Kernel.Infrastructure.TagHelpers.Ladder;
using Shouldly;
using Xunit;

namespace Governance.UnitTests.TagHelpers;

public sealed class LadderTests
{
    private static readonly LadderWords Words = new("无证据", "已申报", "有文件", "在运行", "已核验");

    [Fact]
    public async Task TheBarSaysTheSameNumbersInWordsAndToTheEar()
    {
        var ladder = await Bar(new LadderCounts(59, 22, 32, 19, 4));

        ladder.QuerySelectorAll(".ladder-text span").Select(part => part.TextContent)
            .ShouldBe(["已核验 4", "在运行 19", "有文件 32", "已申报 22", "无证据 59"]);
        var svg = ladder.QuerySelector("svg")!;
        svg.GetAttribute("role").ShouldBe("img");
        svg.GetAttribute("aria-label").ShouldBe("吐槽找茬 已核验 4, 在运行 19, 有文件 32, 已申报 22, 无证据 59");
    }

    [Fact]
    public Task WidthsAndTheHatchedRestAddUp() =>
        Gen.Int[0, 500].Array[5].SampleAsync(async numbers =>
        {
            var counts = new LadderCounts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]);
            var pieces = Pieces(await Bar(counts));
            var rest = counts.Total == 0 ? 0 : 100m * counts.None / counts.Total;

            (pieces.Sum(piece => piece.Width) + rest).ShouldBe(counts.Total == 0 ? 0 : 100m, 0.001m);
            pieces.Aggregate(0m, (end, piece) =>
            {
                piece.X.ShouldBe(end, 0.001m);
                return end + piece.Width;
            });
        }, iter: 200);

    [Fact]
    public async Task AStepWithNobodyHasNoPieceButItsNumber()
    {
        var ladder = await Bar(new LadderCounts(0, 0, 3, 0, 1));

        Pieces(ladder).Select(piece => piece.Width).ShouldBe([25m, 75m]);
        ladder.QuerySelector(".ladder-text")!.TextContent.ShouldContain("无证据 0");
    }

    [Fact]
    public async Task NothingCountedIsNotDrawnAsNoEvidence()
    {
        var ladder = await Bar(new LadderCounts(0, 0, 0, 0, 0));

        Pieces(ladder).ShouldBeEmpty();
        ladder.QuerySelector("svg")!.ClassList.ShouldContain("is-empty");
    }

    [Fact]
    public async Task TheLegendCountsEachStepAndExplainsTheCorner()
    {
        var legend = await Rendering.OfAsync(new LadderLegendTagHelper
        {
            Words = Words,
            Counts = new LadderCounts(59, 22, 32, 19, 4),
            LateText = "晚于期限",
            LateCount = 3,
        });

        legend.QuerySelectorAll("li").Select(entry => entry.TextContent)
            .ShouldBe(["无证据 59", "已申报 22", "有文件 32", "在运行 19", "已核验 4", "晚于期限 3"]);
    }

    [Theory]
    [InlineData(LadderStep.None, "0 0 0 0", null)]
    [InlineData(LadderStep.Documented, "1 2 0 0", "有文件")]
    [InlineData(LadderStep.Verified, "1 2 3 4", "已核验")]
    public async Task OneHallsLadderIsFilledUpToItsStep(LadderStep step, string fills, string? bold)
    {
        var steps = await Rendering.OfAsync(new LadderStepsTagHelper { Step = step, Words = Words, Label = "吐槽找茬" });

        string.Join(' ', steps.QuerySelectorAll(".step-bar").Select(bar => bar.ClassList.Single(name => name != "step-bar")[^1])).ShouldBe(fills);
        steps.QuerySelector(".is-reached")?.TextContent.ShouldBe(bold);
        (steps.QuerySelector(".is-reached") is null).ShouldBe(bold is null);
        steps.GetAttribute("role").ShouldBe("img");
        steps.GetAttribute("aria-label").ShouldBe("吐槽找茬");
    }

    [Theory]
    [InlineData(LadderStep.None, "无证据")]
    [InlineData(LadderStep.Documented, "有文件")]
    public async Task InANarrowPlaceOnlyTheStepReachedHasItsWord(LadderStep step, string word)
    {
        var steps = await Rendering.OfAsync(new LadderStepsTagHelper { Step = step, Words = Words, Label = "吐槽找茬", Compact = true });

        steps.TextContent.ShouldBe(word);
        steps.QuerySelectorAll(".step-bar").Length.ShouldBe(4);
    }

    private static Task<IElement> Bar(LadderCounts counts) =>
        Rendering.OfAsync(new LadderBarTagHelper { Label = "吐槽找茬", Counts = counts, Words = Words });

    private static List<(decimal X, decimal Width)> Pieces(IElement ladder) =>
        [.. ladder.QuerySelectorAll("rect").Select(piece => (Percent(piece, "x"), Percent(piece, "width")))];

    private static decimal Percent(IElement piece, string attribute)
    {
        var text = piece.GetAttribute(attribute)!;
        text.ShouldEndWith("%");
        return decimal.Parse(text.AsSpan(0, text.Length - 1), CultureInfo.InvariantCulture);
    }
}
