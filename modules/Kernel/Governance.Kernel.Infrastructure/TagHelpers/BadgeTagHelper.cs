using Governance.Kernel.Infrastructure.TagHelpers.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Governance.Kernel.Infrastructure.TagHelpers;

/// <summary>What a badge says; the sign before the word keeps it readable without colour.</summary>
public enum BadgeKind
{
    /// <summary>A neutral word.</summary>
    Plain,

    /// <summary>Taken over, nobody has checked it against its source.</summary>
    Unverified,

    /// <summary>Within the deadline.</summary>
    OnTime,

    /// <summary>The deadline is near (yellow).</summary>
    Due,

    /// <summary>Past the deadline (red).</summary>
    Late,

    /// <summary>No longer counts, kept on record.</summary>
    Withdrawn,
}

/// <summary>A word with a frame and, where it matters, a sign. The child content is the word.</summary>
[HtmlTargetElement("badge")]
public sealed class BadgeTagHelper : TagHelper
{
    /// <summary>What the badge says.</summary>
    public BadgeKind Kind { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("span", $"badge badge-{Kind.ToString().ToLowerInvariant()}");
        if (Sign() is { } sign)
        {
            output.PreContent.SetHtmlContent(Tag.Of("span").With("aria-hidden", "true").Saying(sign));
            output.PreContent.Append(" ");
        }
    }

    private string? Sign() => Kind switch
    {
        BadgeKind.Unverified => "?",
        BadgeKind.OnTime => "✓",
        BadgeKind.Due => "▲",
        BadgeKind.Late => "✕",
        _ => null,
    };
}
