using System.Text.Json.Serialization;

namespace Governance.Reporting.Domain.Catalogue;

/// <summary>What the province has demanded, as far as it is known.</summary>
internal sealed record MandateCatalogue(IReadOnlyList<MandateDocument> Documents)
{
    /// <summary>What is counted, those of the coverage first. What is inferred or missing never is, nor what does not say of
    /// which halls it speaks: there is nothing to divide by.</summary>
    [JsonIgnore]
    public IReadOnlyList<CountedRequirement> Counted { get; } =
    [
        .. from document in Documents
           from item in document.Items
           where item.Status == CatalogueStatus.Verified
           from requirement in item.Requirements
           where requirement.Status == CatalogueStatus.Verified && requirement is { Subject: RequirementSubject.Hall, Mechanism: not null } && requirement.AppliesToLevels.Count > 0
           orderby document.CountsInCoverage descending
           select new CountedRequirement(document, item, requirement, requirement.Mechanism!, document.CountsInCoverage),
    ];

    /// <summary>The mechanisms whose evidence is put on the ladder, with the rule for each; the coverage's rule comes first.
    /// A mechanism without a rule can be declared and documented, no more.</summary>
    public IReadOnlyDictionary<string, EvidenceRule?> Rules() => Counted
        .GroupBy(c => c.Mechanism, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => g.Select(c => c.Requirement.EvidenceRule).FirstOrDefault(rule => rule is not null), StringComparer.Ordinal);

    public (MandateDocument Document, MandateItem Item)? FindItem(string code) => Documents
        .SelectMany(document => document.Items, (document, item) => ((MandateDocument, MandateItem)?)(document, item))
        .FirstOrDefault(pair => pair!.Value.Item2.Code == code);

    /// <summary>The same catalogue with one item put in the place of another.</summary>
    public MandateCatalogue With(MandateItem changed) => new(
    [
        .. Documents.Select(document => document with
        {
            Sections =
            [
                .. document.Sections.Select(section => section with
                {
                    Items = [.. section.Items.Select(item => item.Code == changed.Code ? changed : item)],
                }),
            ],
        }),
    ]);
}
