using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;
using Governance.Complaints.Domain;
using Governance.Complaints.Domain.TrackingCards;
using Governance.Complaints.Domain.TrackingCards.Rules;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Application.TrackingCards;

/// <summary>Finds in the hall book what a card names.</summary>
internal static class CardBook
{
    /// <exception cref="InvalidInputException">The hall has no such thing today.</exception>
    public static Choice? Find(IReadOnlyList<Choice> choices, string field, Guid? id, string unknown) =>
        id is null ? null : choices.FirstOrDefault(c => c.Id == id) ?? throw new InvalidInputException(field, unknown);

    /// <exception cref="InvalidInputException">It is no place, or two.</exception>
    public static CardNext NextOf(IntakeBook book, Guid? window, string? body)
    {
        Rule.Check(new NextIsOnePlace(window, body));
        return Find(book.Windows, "nextWindow", window, IntakeErrorCodes.WindowUnknown) is { } found
            ? new CardNext(found.Id, found.Label)
            : new CardNext(null, CardWords.Line("nextBody", body, Lengths.Name));
    }

    public static IReadOnlyList<PaperTold> PapersOf(string field, IReadOnlyList<CardPaperRequest?>? papers) =>
        PaperTold.Take(field, papers?.Select(p => p is null ? null : new PaperTold(p.Name ?? "", p.Note)).ToList());
}
