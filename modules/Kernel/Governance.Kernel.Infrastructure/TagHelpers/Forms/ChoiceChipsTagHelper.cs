using System.Globalization;
using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Forms;

/// <summary>A few choices side by side: one of them, or several with <c>multiple</c>. Real radio buttons and check boxes underneath.</summary>
[HtmlTargetElement("choice-chips", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ChoiceChipsTagHelper : TagHelper
{
    /// <summary>The property that is asked for; without it <see cref="Name"/> is used.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression? For { get; set; }

    /// <summary>The name under which the choice is sent, where there is no property (a filter).</summary>
    public string? Name { get; set; }

    /// <summary>The question.</summary>
    public string Label { get; set; } = "";

    /// <summary>A soft word beside the question.</summary>
    public string? Note { get; set; }

    /// <summary>What helps to answer, on a line of its own.</summary>
    public string? Hint { get; set; }

    /// <summary>The choices; without <c>asp-for</c> their own <c>Selected</c> counts.</summary>
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>Whether several may be chosen.</summary>
    public bool Multiple { get; set; }

    /// <summary>The page being rendered.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext? ViewContext { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(ViewContext, For?.Name ?? Name ?? "", Hint);
        var legend = Tag.Of("legend").Saying(Label);
        if (!string.IsNullOrEmpty(Note))
        {
            legend.InnerHtml.Append(" ");
            legend.Holding(Tag.Of("span", "note").Saying(Note));
        }

        var chosen = Chosen(parts.Name);
        var chips = Tag.Of("div", "chip-row").Holding([.. Items.Select((item, index) => Chip(item, index, parts, chosen))]);
        output.Become("fieldset", parts.Errors.Count == 0 ? "chips" : "chips has-error");
        if (parts.DescribedBy is { } ids)
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.Content.SetHtmlContent(legend);
        foreach (var part in new[] { parts.Hint(), parts.Error(), chips })
        {
            if (part is not null)
            {
                output.Content.AppendHtml(part);
            }
        }
    }

    private TagBuilder Chip(SelectListItem item, int index, FieldParts parts, HashSet<string>? chosen)
    {
        var value = item.Value ?? item.Text;
        var input = Tag.Of("input").Void()
            .With("type", Multiple ? "checkbox" : "radio")
            // The first one carries the field's own id: the error summary's link lands on it.
            .With("id", index == 0 ? parts.Id : $"{parts.Id}-{index.ToString(CultureInfo.InvariantCulture)}")
            .With("name", parts.Name)
            .With("value", value)
            .With("checked", (chosen?.Contains(value) ?? item.Selected) ? "checked" : null)
            .With("disabled", item.Disabled ? "disabled" : null);
        return Tag.Of("label", "chip").Holding(input, Tag.Of("span", "chip-face").Saying(item.Text));
    }

    // What was sent last wins over the model, as in ASP.NET's own inputs: nothing chosen is lost by an error.
    private HashSet<string>? Chosen(string name)
    {
        if (ViewContext?.ViewData.ModelState.TryGetValue(name, out var entry) == true && entry.RawValue is { } sent)
        {
            return sent is string[] values ? [.. values] : [Convert.ToString(sent, CultureInfo.InvariantCulture) ?? ""];
        }

        return For?.Model switch
        {
            null => null,
            string text => [text],
            System.Collections.IEnumerable several => [.. several.Cast<object?>().Select(Write)],
            var one => [Write(one)],
        };
    }

    private static string Write(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
