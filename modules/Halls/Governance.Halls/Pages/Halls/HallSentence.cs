using Governance.Kernel.Infrastructure.Localization;

namespace Governance.Halls.Pages.Halls;

/// <summary>What a person would say aloud of a hall: mechanisms that are equally far are named together.</summary>
internal static class HallSentence
{
    private static readonly string[] FarthestFirst = ["Seen", "Documented", "Declared", "None"];

    public static string Of(IReadOnlyList<MechanismView> mechanisms, Texts texts)
    {
        var parts = mechanisms.GroupBy(m => m.State).OrderBy(g => Array.IndexOf(FarthestFirst, g.Key))
            .Select(g => texts[$"Halls:Sentence.{g.Key}", Names(g, texts)]);
        var sentence = texts["Halls:HallSentence", string.Join(texts["Halls:PartComma"], parts)];
        var idle = mechanisms.Where(m => m.LastSeenInUse == false).ToList();
        return idle.Count == 0 ? sentence : sentence + texts["Halls:IdleSentence", Names(idle, texts)];
    }

    private static string Names(IEnumerable<MechanismView> mechanisms, Texts texts) =>
        string.Join(texts["Halls:QuotedComma"], mechanisms.Select(m => texts["Halls:Quoted", m.Name]));
}
