using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>A figure that does not stand alone: label, value, and below it numerator and denominator. Further lines are child content.</summary>
[HtmlTargetElement("figure-card")]
public sealed class FigureCardTagHelper : TagHelper
{
    /// <summary>What is counted.</summary>
    public string Label { get; set; } = "";

    /// <summary>The figure, already formatted: nothing here rounds.</summary>
    public string Value { get; set; } = "";

    /// <summary>What the figure counts, written behind it.</summary>
    public string? Unit { get; set; }

    /// <summary>Numerator and denominator, or what is left out.</summary>
    public string? Detail { get; set; }

    /// <summary>The cases behind the figure; the detail becomes the link.</summary>
    public string? Href { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.ChildrenOrNullAsync();
        var value = Tag.Of("p", "figure-value").Saying(Unit is null ? Value : $"{Value} {Unit}");
        var content = output.Become("div", "panel figure-card").Content;
        content.SetHtmlContent(Tag.Of("p", "meta").Saying(Label)).AppendHtml(value);
        if (!string.IsNullOrEmpty(Detail))
        {
            var detail = string.IsNullOrEmpty(Href) ? Tag.Of("span").Saying(Detail) : Tag.Of("a").With("href", Href).Saying(Detail);
            content.AppendHtml(Tag.Of("p", "meta").Holding(detail));
        }

        if (more is not null)
        {
            content.AppendHtml(more);
        }
    }
}
