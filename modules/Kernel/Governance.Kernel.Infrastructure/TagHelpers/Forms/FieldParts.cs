using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Kernel.Infrastructure.TagHelpers.Forms;

/// <summary>The ids and messages that hang on one field's name, the same for every kind of field.</summary>
internal sealed class FieldParts(ViewContext? view, string expression, string? hint)
{
    private const string DotReplacement = "_";

    public string Name { get; } = view?.ViewData.TemplateInfo.GetFullHtmlFieldName(expression) ?? expression;

    public string Id => IdOf(Name);

    public string HintId => $"{Id}-hint";

    public string ErrorId => $"{Id}-error";

    public IReadOnlyList<string> Errors { get; } = ErrorsOf(view, expression);

    /// <summary>The ids that explain the field, hint first; null where nothing explains it.</summary>
    public string? DescribedBy
    {
        get
        {
            string?[] ids = [string.IsNullOrEmpty(hint) ? null : HintId, Errors.Count == 0 ? null : ErrorId];
            var joined = string.Join(' ', ids.OfType<string>());
            return joined.Length == 0 ? null : joined;
        }
    }

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, DotReplacement);

    public IHtmlContent? Hint() => string.IsNullOrEmpty(hint) ? null : Tag.Of("p", "hint").With("id", HintId).Saying(hint);

    public IHtmlContent? Error()
    {
        if (Errors.Count == 0)
        {
            return null;
        }

        var error = Tag.Of("p", "field-error").With("id", ErrorId).Holding(Tag.Of("span", "error-sign").With("aria-hidden", "true").Saying("!"));
        error.InnerHtml.Append(" " + string.Join(' ', Errors));
        return error;
    }

    private static string[] ErrorsOf(ViewContext? view, string expression)
    {
        var name = view?.ViewData.TemplateInfo.GetFullHtmlFieldName(expression) ?? expression;
        return view?.ViewData.ModelState.TryGetValue(name, out var entry) == true ? [.. MessagesOf(entry)] : [];
    }

    // An error that carries only an exception has no words for the reader; the page's own rules have to find them.
    public static IEnumerable<string> MessagesOf(ModelStateEntry entry) =>
        entry.Errors.Select(error => error.ErrorMessage).Where(message => message.Length > 0).Distinct(StringComparer.Ordinal);
}
