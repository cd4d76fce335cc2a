using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>Lets a wide table or picture scroll inside itself, by finger and by keyboard, so that the page never does.</summary>
[HtmlTargetElement("scroll-region")]
public sealed class ScrollRegionTagHelper : TagHelper
{
    /// <summary>What the region holds, said aloud when the keyboard reaches it.</summary>
    public string Label { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "scroll-region");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("aria-label", Label);
    }
}
