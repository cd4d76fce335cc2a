using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Html;

internal static class OutputExtensions
{
    /// <summary>Turns the component's element into a plain one that keeps the classes the page gave it.</summary>
    public static TagHelperOutput Become(this TagHelperOutput output, string name, string cssClass)
    {
        output.TagName = name;
        output.TagMode = TagMode.StartTagAndEndTag;
        var given = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrWhiteSpace(given) ? cssClass : $"{cssClass} {given}");
        return output;
    }

    /// <summary>Child content that is only white space counts as none.</summary>
    public static async Task<TagHelperContent?> ChildrenOrNullAsync(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace || string.IsNullOrWhiteSpace(content.GetContent(HtmlEncoder.Default)) ? null : content;
    }
}
