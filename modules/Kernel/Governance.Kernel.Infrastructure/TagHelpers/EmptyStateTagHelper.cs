using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>Nothing to show, and why: a state with its own words. The child content says what can be done now.</summary>
[HtmlTargetElement("empty-state")]
public sealed class EmptyStateTagHelper : TagHelper
{
    /// <summary>What is not there.</summary>
    public string Title { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "empty-state");
        if (!string.IsNullOrEmpty(Title))
        {
            output.PreContent.SetHtmlContent(Tag.Of("p", "state-title").Saying(Title));
        }
    }
}
