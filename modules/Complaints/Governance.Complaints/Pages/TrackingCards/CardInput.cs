using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.TrackingCards.Requests;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>What the sheet of a new card asks for.</summary>
internal sealed class CardInput
{
    /// <summary>The sheet's own id: sent twice it is taken once.</summary>
    public Guid? RequestId { get; set; }

    public string? Hall { get; set; }

    public string? Item { get; set; }

    public string? Told { get; set; }

    public string? Papers { get; set; }

    public string? NextWindow { get; set; }

    public string? NextBody { get; set; }

    public string? AskOffice { get; set; }

    public string? AskPhone { get; set; }

    public string? Staff { get; set; }

    public string? Window { get; set; }

    public DateOnly? ValidUntil { get; set; }

    /// <exception cref="Kernel.Exceptions.InvalidInputException">Something that was named is not in the hall book.</exception>
    public HandOutCardRequest ToRequest(IntakeBook book) => new(
        book.Hall.Code, Told, AskOffice, AskPhone, ValidUntil ?? DateOnly.MinValue, PaperLines.Read(Papers),
        IntakeBook.Find(book.Items, "item", Item, IntakeErrorCodes.ItemUnknown),
        IntakeBook.Find(book.Windows, "window", Window, IntakeErrorCodes.WindowUnknown),
        IntakeBook.Find(book.Staff, "staff", Staff, IntakeErrorCodes.StaffUnknown),
        IntakeBook.Find(book.Windows, "nextWindow", NextWindow, IntakeErrorCodes.WindowUnknown), NextBody, RequestId);
}
