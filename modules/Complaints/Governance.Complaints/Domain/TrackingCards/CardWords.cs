using Governance.Complaints.Domain.Cases;
using Governance.Complaints.Domain.TrackingCards.Rules;

namespace Governance.Complaints.Domain.TrackingCards;

/// <summary>Takes what is written on a card: as elsewhere, and nothing of who the citizen is.</summary>
internal static class CardWords
{
    public static string Needed(string field, string? text, int length)
    {
        var words = Written.Needed(field, text, length);
        Rule.Check(new CardNamesNobody(field, words));
        return words;
    }

    public static string? Optional(string field, string? text, int length)
    {
        var words = Written.Optional(field, text, length);
        Rule.Check(new CardNamesNobody(field, words));
        return words;
    }

    /// <summary>What stands in one line of the code: a line end would begin another.</summary>
    public static string Line(string field, string? text, int length)
    {
        Rule.Check(new TextIsOneLine(field, text));
        return Needed(field, text, length);
    }
}
