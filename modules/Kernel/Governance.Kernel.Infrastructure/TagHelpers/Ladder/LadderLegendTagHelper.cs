using System.Globalization;
using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>What the colours and signs mean, with the number of each when counts are given.</summary>
[HtmlTargetElement("ladder-legend", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LadderLegendTagHelper : TagHelper
{
    /// <summary>The steps' names.</summary>
    public LadderWords Words { get; set; } = new("", "", "", "", "");

    /// <summary>How many stand on each step; null leaves the numbers out.</summary>
    public LadderCounts? Counts { get; set; }

    /// <summary>What the red corner means; null leaves it out.</summary>
    public string? LateText { get; set; }

    /// <summary>How many have the red corner.</summary>
    public int? LateCount { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("ul", "legend").Content.Clear();
        foreach (var step in Enum.GetValues<LadderStep>())
        {
            output.Content.AppendHtml(Entry($"swatch step-{(int)step}", Words[step], Counts?[step]));
        }

        if (!string.IsNullOrEmpty(LateText))
        {
            output.Content.AppendHtml(Entry("late-corner", LateText, LateCount));
        }
    }

    private static TagBuilder Entry(string sign, string word, int? count)
    {
        var entry = Tag.Of("li").Holding(Tag.Of("span", sign).With("aria-hidden", "true")).Holding(Tag.Of("span").Saying(word));
        if (count is { } number)
        {
            entry.InnerHtml.Append(" ");
            entry.Holding(Tag.Of("strong").Saying(number.ToString(CultureInfo.InvariantCulture)));
        }

        return entry;
    }
}
