using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>What a person would say aloud about the page, before any figure. The child content is the sentence.</summary>
[HtmlTargetElement("key-sentence")]
public sealed class KeySentenceTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("p", "key-sentence");
}
