using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>The head of a printed sheet, never seen on the screen: who printed what, from which data. Further lines are child content.</summary>
[HtmlTargetElement("print-head")]
public sealed class PrintHeadTagHelper : TagHelper
{
    /// <summary>The office whose sheet this is.</summary>
    public string Office { get; set; } = "";

    /// <summary>Period, freshness, versions, the time of printing.</summary>
    public string? Facts { get; set; }

    /// <summary>The mark of made-up data; null where the data are real.</summary>
    public string? Mark { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var more = await output.ChildrenOrNullAsync();
        var first = Tag.Of("p", "print-office").Holding(Tag.Of("strong").Saying(Office));
        if (!string.IsNullOrEmpty(Mark))
        {
            first.InnerHtml.Append(" ");
            first.Holding(Tag.Of("span", "sim-mark").Saying(Mark));
        }

        var content = output.Become("div", "print-head").Content.SetHtmlContent(first);
        if (!string.IsNullOrEmpty(Facts))
        {
            content.AppendHtml(Tag.Of("p").Saying(Facts));
        }

        if (more is not null)
        {
            content.AppendHtml(more);
        }
    }
}
