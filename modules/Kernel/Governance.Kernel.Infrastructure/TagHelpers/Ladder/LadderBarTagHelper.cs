using System.Globalization;
using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Ladder;

/// <summary>
/// How the steps are spread: a bar, and below it the same numbers in words. Widths are attributes of a picture because the
/// page's security policy allows no inline styles; what no bar covers shows the hatched ground: no evidence.
/// </summary>
[HtmlTargetElement("ladder-bar", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class LadderBarTagHelper : TagHelper
{
    private static readonly LadderStep[] FromTheTop =
        [LadderStep.Verified, LadderStep.Alive, LadderStep.Documented, LadderStep.Declared, LadderStep.None];

    /// <summary>What is spread, for those who cannot see the bar.</summary>
    public string Label { get; set; } = "";

    /// <summary>How many stand on each step.</summary>
    public LadderCounts Counts { get; set; } = new(0, 0, 0, 0, 0);

    /// <summary>The steps' names.</summary>
    public LadderWords Words { get; set; } = new("", "", "", "", "");

    /// <summary>Whether the numbers are written below the bar.</summary>
    public bool ShowText { get; set; } = true;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = FromTheTop.Select(step => $"{Words[step]} {Counts[step].ToString(CultureInfo.InvariantCulture)}").ToArray();
        output.Become("div", "ladder").Content.SetHtmlContent(Bar($"{Label} {string.Join(", ", parts)}".Trim()));
        if (!ShowText)
        {
            return;
        }

        // The bar's name already says these numbers; heard once is enough.
        var text = Tag.Of("p", "ladder-text").With("aria-hidden", "true");
        foreach (var part in parts)
        {
            text.Holding(Tag.Of("span").Saying(part));
            text.InnerHtml.Append(" ");
        }

        output.Content.AppendHtml(text);
    }

    private TagBuilder Bar(string name)
    {
        var bar = Tag.Of("svg", Counts.Total == 0 ? "ladder-bar is-empty" : "ladder-bar")
            .With("width", "100%").With("height", "16").With("role", "img").With("aria-label", name);
        var before = 0;
        foreach (var step in FromTheTop)
        {
            if (step != LadderStep.None && Counts[step] > 0)
            {
                bar.Holding(Tag.Of("rect").With("x", Share(before)).With("width", Share(Counts[step])).With("height", "100%")
                    .With("fill", LadderPalette.Fill(step)));
            }

            before += Counts[step];
        }

        return bar;
    }

    private string Share(int count) => (100m * count / Counts.Total).ToString("0.####", CultureInfo.InvariantCulture) + "%";
}
