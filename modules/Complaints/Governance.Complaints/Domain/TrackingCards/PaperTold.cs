using System.Text;
using Governance.Complaints.Domain.TrackingCards.Rules;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>A paper that somebody names to a citizen.</summary>
/// <param name="Name">The paper.</param>
/// <param name="Note">What to mind, where it comes from.</param>
internal sealed record PaperTold(string Name, string? Note = null)
{
    public const int NoteLength = 200;

    /// <summary>Equal for names that a citizen would take for the same paper.</summary>
    public static string KeyOf(string name) =>
        new([.. name.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(c => !char.IsWhiteSpace(c))]);

    /// <summary>Takes papers as they were typed.</summary>
    public static IReadOnlyList<PaperTold> Take(string field, IReadOnlyList<PaperTold?>? typed)
    {
        var papers = (typed ?? []).Select(paper => new PaperTold(
            CardWords.Line(field, paper?.Name, Lengths.Name), CardWords.Optional(field, paper?.Note, NoteLength))).ToList();
        Rule.Check(new PapersAreFew(field, papers.Count), new PaperIsNamedOnce(field, papers));
        return papers;
    }
}
