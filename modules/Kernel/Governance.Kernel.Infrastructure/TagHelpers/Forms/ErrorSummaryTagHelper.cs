using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Forms;

/// <summary>
/// All that is wrong, at the top of the page, each line a link to its field. Nothing is rendered when nothing is wrong.
/// The browser moves the focus here by itself.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The heading: what to do now.</summary>
    public string Title { get; set; } = "";

    /// <summary>The fields' names in the order in which the page asks for them, separated by spaces; the rest follows.</summary>
    public string Fields { get; set; } = "";

    /// <summary>The page being rendered.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var list = Tag.Of("ul");
        foreach (var (name, entry) in ViewContext.ViewData.ModelState.OrderBy(pair => Place(pair.Key)))
        {
            foreach (var message in FieldParts.MessagesOf(entry!))
            {
                var line = name.Length == 0 ? Tag.Of("span") : Tag.Of("a").With("href", "#" + FieldParts.IdOf(name));
                list.Holding(Tag.Of("li").Holding(line.Saying(message)));
            }
        }

        if (!list.HasInnerHtml)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("div", "error-summary").Content
            .SetHtmlContent(Tag.Of("h2").With("id", "error-summary-title").Saying(Title)).AppendHtml(list);
        output.Attributes.SetAttribute("id", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("aria-labelledby", "error-summary-title");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Attributes.Add(new TagHelperAttribute("autofocus"));
    }

    private int Place(string field)
    {
        var place = Array.IndexOf(Fields.Split(' '), field);
        return place < 0 ? int.MaxValue : place;
    }
}
