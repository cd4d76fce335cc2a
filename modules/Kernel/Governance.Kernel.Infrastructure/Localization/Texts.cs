using System.Globalization;
using Governance.Kernel.Exceptions;
using Microsoft.AspNetCore.Html;

namespace Governance.Kernel.Infrastructure.Localization;

/// <summary>The texts for pages, files and problems: <c>@L["Halls:Title"]</c>.</summary>
public sealed class Texts(LocalizationResources resources)
{
    /// <summary>The text of a key in the current language; a missing one is shown as its key, so that it is seen.</summary>
    public string this[string key] => resources.Find(key) ?? key;

    /// <summary>The text with its places <c>{0}</c>, <c>{1}</c> filled.</summary>
    public string this[string key, params object?[] values] =>
        string.Format(CultureInfo.CurrentUICulture, this[key], values);

    /// <summary>The text of an enum's value: the key <c>Module:Enum.Value</c>.</summary>
    public string Of<TEnum>(string module, TEnum value)
        where TEnum : struct, Enum => this[$"{module}:{typeof(TEnum).Name}.{value}"];

    /// <summary>The sentence for a rule that said no, with the values it names.</summary>
    public string Of(BusinessException exception)
    {
        var text = resources.Find(exception.Code) ?? exception.Message;
        foreach (var (name, value) in exception.Details)
        {
            text = text.Replace($"{{{name}}}", Convert.ToString(value, CultureInfo.CurrentUICulture), StringComparison.Ordinal);
        }

        return text;
    }

    /// <summary>A text that may hold markup of its own; the values are encoded.</summary>
    public IHtmlContent Html(string key, params object?[] values) => new HtmlFormattableString(this[key], values);
}
