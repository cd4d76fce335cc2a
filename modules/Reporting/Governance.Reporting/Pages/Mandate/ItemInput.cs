using Governance.Reporting.Domain.Catalogue;

namespace Governance.Reporting.Pages.Mandate;

/// <summary>What is typed about one item.</summary>
internal sealed class ItemInput
{
    private const int LongestText = 20_000;
    private const int LongestLine = 200;

    public string? Title { get; set; }

    public string? OriginalText { get; set; }

    public string? Source { get; set; }

    public bool Verified { get; set; }

    /// <summary>The requirements that have been checked against the official words.</summary>
    public List<string> VerifiedRequirements { get; set; } = [];

    public static ItemInput Of(MandateItem item) => new()
    {
        Title = item.Title,
        OriginalText = item.OriginalText,
        Source = item.Source,
        Verified = item.Status == CatalogueStatus.Verified,
        VerifiedRequirements = [.. item.Requirements.Where(r => r.Status == CatalogueStatus.Verified).Select(r => r.Code)],
    };

    /// <summary>What must be typed before an item can count as checked: its words and where they stand.</summary>
    public IEnumerable<(string Field, string Key)> Faults()
    {
        if (Verified && string.IsNullOrWhiteSpace(Title))
        {
            yield return (nameof(Title), "Reporting:Item.TitleMissing");
        }

        if (Verified && string.IsNullOrWhiteSpace(OriginalText))
        {
            yield return (nameof(OriginalText), "Reporting:Item.OriginalTextMissing");
        }

        if (Verified && string.IsNullOrWhiteSpace(Source))
        {
            yield return (nameof(Source), "Reporting:Item.SourceMissing");
        }

        if (Title?.Length > LongestLine || Source?.Length > LongestLine)
        {
            yield return (Title?.Length > LongestLine ? nameof(Title) : nameof(Source), "Reporting:Item.LineTooLong");
        }

        if (OriginalText?.Length > LongestText)
        {
            yield return (nameof(OriginalText), "Reporting:Item.TextTooLong");
        }
    }

    public MandateItem ApplyTo(MandateItem item) => item with
    {
        Title = Trimmed(Title),
        OriginalText = Trimmed(OriginalText),
        Source = Trimmed(Source),
        Status = Verified ? CatalogueStatus.Verified
            : item.Status == CatalogueStatus.Verified ? CatalogueStatus.Inferred
            : item.Status,
        Requirements = [.. item.Requirements.Select(ApplyTo)],
    };

    // A requirement is never surer than its item, and what is checked with the item stands where the item stands.
    private MandateRequirement ApplyTo(MandateRequirement requirement)
    {
        var isVerified = Verified && VerifiedRequirements.Contains(requirement.Code);
        return isVerified == (requirement.Status == CatalogueStatus.Verified)
            ? requirement
            : requirement with
            {
                Status = isVerified ? CatalogueStatus.Verified : CatalogueStatus.Inferred,
                Source = isVerified ? Trimmed(Source) : requirement.Source,
            };
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim().ReplaceLineEndings("\n");
}
