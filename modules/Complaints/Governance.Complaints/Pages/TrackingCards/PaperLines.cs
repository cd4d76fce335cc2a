using Governance.Complaints.Application.TrackingCards.Requests;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>Papers as a clerk types them: one a line, behind a colon what to mind.</summary>
internal static class PaperLines
{
    private static readonly char[] Colons = ['：', ':'];

    public static IReadOnlyList<CardPaperRequest> Read(string? typed) =>
        [.. (typed ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(OfLine)];

    private static CardPaperRequest OfLine(string line) => line.IndexOfAny(Colons) is var at and > 0
        ? new CardPaperRequest(line[..at].TrimEnd(), line[(at + 1)..].TrimStart() is { Length: > 0 } note ? note : null)
        : new CardPaperRequest(line);
}
