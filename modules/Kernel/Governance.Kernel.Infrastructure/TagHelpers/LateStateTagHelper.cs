using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>What the reader sees is older than it should be, and by how much. The child content says so in a sentence.</summary>
[HtmlTargetElement("late-state")]
public sealed class LateStateTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = Tag.Of("div").Holding(await output.GetChildContentAsync());
        output.Become("div", "late-state");
        output.Attributes.SetAttribute("role", "status");
        output.Content.SetHtmlContent(Icons.ForLateness()).AppendHtml(words);
    }
}
