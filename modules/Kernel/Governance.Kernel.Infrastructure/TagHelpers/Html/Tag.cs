using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Governance.Kernel.Infrastructure.TagHelpers.Html;

/// <summary>Builds elements in reading order; text is always encoded.</summary>
internal static class Tag
{
    public static TagBuilder Of(string name, string? cssClass = null)
    {
        var tag = new TagBuilder(name);
        return cssClass is null ? tag : tag.With("class", cssClass);
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null)
        {
            tag.Attributes[attribute] = value;
        }

        return tag;
    }

    public static TagBuilder Saying(this TagBuilder tag, string? text)
    {
        tag.InnerHtml.Append(text ?? "");
        return tag;
    }

    public static TagBuilder Holding(this TagBuilder tag, params IHtmlContent?[] contents)
    {
        foreach (var content in contents)
        {
            if (content is not null)
            {
                tag.InnerHtml.AppendHtml(content);
            }
        }

        return tag;
    }

    public static TagBuilder Void(this TagBuilder tag)
    {
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    /// <summary>Text for those who listen instead of look.</summary>
    public static TagBuilder Unseen(string text) => Of("span", "unseen").Saying(text);
}
