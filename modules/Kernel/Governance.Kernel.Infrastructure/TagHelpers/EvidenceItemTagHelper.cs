using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>One piece of evidence: a drawing for its kind, its title, marks (the child content) and where it comes from. Stands in a <c>ul.evidence</c>.</summary>
[HtmlTargetElement("evidence-item")]
public sealed class EvidenceItemTagHelper : TagHelper
{
    /// <summary>Where the evidence comes from.</summary>
    public EvidenceKind Kind { get; set; }

    /// <summary>The kind in words, for those who cannot see the drawing.</summary>
    public string? KindText { get; set; }

    /// <summary>What the evidence is.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where the evidence itself can be read.</summary>
    public string? Href { get; set; }

    /// <summary>Source, date, office.</summary>
    public string? Meta { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var marks = await output.ChildrenOrNullAsync();
        var title = string.IsNullOrEmpty(Href) ? Tag.Of("span").Saying(Title) : Tag.Of("a").With("href", Href).Saying(Title);
        var body = Tag.Of("div").Holding(Tag.Of("p", "evidence-title").Holding(title));
        if (marks is not null)
        {
            body.Holding(Tag.Of("p", "evidence-marks").Holding(marks));
        }

        if (!string.IsNullOrEmpty(Meta))
        {
            body.Holding(Tag.Of("p", "meta").Saying(Meta));
        }

        output.Become("li", "evidence-item").Content.SetHtmlContent(Icons.ForEvidence(Kind, KindText)).AppendHtml(body);
    }
}
