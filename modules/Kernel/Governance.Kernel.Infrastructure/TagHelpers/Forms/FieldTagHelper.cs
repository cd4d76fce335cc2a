using System.Globalization;
using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers.Forms;

/// <summary>
/// One question: label, hint, what is wrong, and the input, wired so that a screen reader says all four. Attributes this
/// component does not know (autocomplete, rows, inputmode, accesskey ...) go to the input.
/// </summary>
[HtmlTargetElement("field", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FieldTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>The property that is asked for.</summary>
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The question in a word or two.</summary>
    public string Label { get; set; } = "";

    /// <summary>A soft word beside the label, such as "may be left empty".</summary>
    public string? Note { get; set; }

    /// <summary>What helps to answer, on a line of its own.</summary>
    public string? Hint { get; set; }

    /// <summary>What can be entered.</summary>
    public FieldType Type { get; set; }

    /// <summary>The list to choose from, for <see cref="FieldType.Select"/>.</summary>
    public IEnumerable<SelectListItem>? Items { get; set; }

    /// <summary>The first, empty line of the list.</summary>
    public string? EmptyText { get; set; }

    /// <summary>The page being rendered.</summary>
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var parts = new FieldParts(ViewContext, For.Name, Hint);
        var input = Input(InputAttributes(output, parts));
        output.Become("div", parts.Errors.Count == 0 ? "field" : "field has-error").Content.Clear();
        if (Type == FieldType.Checkbox)
        {
            var hidden = generator.GenerateHiddenForCheckbox(ViewContext, For.ModelExplorer, For.Name);
            var check = Tag.Of("label", "check").Holding(input, Tag.Of("span").Holding(Words()));
            output.Content.AppendHtml(check);
            Append(output, hidden, parts.Hint(), parts.Error());
            return;
        }

        Append(output, Tag.Of("label").With("for", parts.Id).Holding(Words()), parts.Hint(), parts.Error(), input);
    }

    private static void Append(TagHelperOutput output, params IHtmlContent?[] contents)
    {
        foreach (var content in contents.OfType<IHtmlContent>())
        {
            output.Content.AppendHtml(content);
        }
    }

    private static Dictionary<string, object?> InputAttributes(TagHelperOutput output, FieldParts parts)
    {
        var attributes = new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase);
        foreach (var attribute in output.Attributes.Where(attribute => attribute.Name != "class").ToArray())
        {
            attributes[attribute.Name] = attribute.Value?.ToString() ?? attribute.Name;
            output.Attributes.Remove(attribute);
        }

        attributes["id"] = parts.Id;
        if (parts.DescribedBy is { } ids)
        {
            attributes["aria-describedby"] = ids;
        }

        if (parts.Errors.Count > 0)
        {
            attributes["aria-invalid"] = "true";
        }

        return attributes;
    }

    private HtmlContentBuilder Words()
    {
        var words = new HtmlContentBuilder();
        words.Append(Label);
        if (!string.IsNullOrEmpty(Note))
        {
            words.Append(" ").AppendHtml(Tag.Of("span", "note").Saying(Note));
        }

        return words;
    }

    // The framework reads what was sent for a box as true or false and gives up on anything else.
    private void ForgetUnreadable(string name)
    {
        var state = ViewContext.ViewData.ModelState;
        var full = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(name);
        if (state.TryGetValue(full, out var entry) && entry.AttemptedValue is { } sent && !sent.Split(',').All(word => bool.TryParse(word, out _)))
        {
            state.SetModelValue(full, "false", "false");
        }
    }

    private TagBuilder Input(Dictionary<string, object?> attributes)
    {
        var (explorer, name) = (For.ModelExplorer, For.Name);
        switch (Type)
        {
            case FieldType.TextArea:
                attributes.TryAdd("rows", "4");
                return generator.GenerateTextArea(ViewContext, explorer, name, rows: 0, columns: 0, attributes);
            case FieldType.Select:
                return generator.GenerateSelect(
                    ViewContext, explorer, EmptyText, name, Items ?? [], Chosen(explorer, name), allowMultiple: false, attributes);
            case FieldType.Checkbox:
                ForgetUnreadable(name);
                return generator.GenerateCheckBox(ViewContext, explorer, name, For.Model as bool?, attributes);
            case FieldType.Password:
                return generator.GeneratePassword(ViewContext, explorer, name, value: null, attributes);
            default:
                attributes["type"] = Type.ToString().ToLowerInvariant();
                var value = Type == FieldType.File ? null : For.Model;
                var format = Type == FieldType.Date ? "{0:yyyy-MM-dd}" : null;
                return generator.GenerateTextBox(ViewContext, explorer, name, value, format, attributes);
        }
    }

    // A day that was not sent yet would be written as people here write it, and no line of the list has that.
    private ICollection<string>? Chosen(ModelExplorer explorer, string name) =>
        For.Model is DateOnly day && !ViewContext.ModelState.ContainsKey(For.Name)
            ? [day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]
            : generator.GetCurrentValues(ViewContext, explorer, name, allowMultiple: false);
}
