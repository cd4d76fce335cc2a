using Governance.Complaints.Application.Intake;
using Governance.Complaints.Application.Refusals.Requests;
using Governance.Complaints.Contracts;

namespace Governance.Complaints.Pages.Refusals;

/// <summary>What the report of a refusal asks for.</summary>
internal sealed class RefusalInput
{
    /// <summary>The sheet's own id: sent twice it is reported once.</summary>
    public Guid? RequestId { get; set; }

    public string? Hall { get; set; }

    public string? Item { get; set; }

    public string? Window { get; set; }

    public string? Staff { get; set; }

    public string? Asked { get; set; }

    public string? Basis { get; set; }

    public string? Reason { get; set; }

    public string? Alternative { get; set; }

    public RefusalPaperKind Paper { get; set; }

    public string? Body { get; set; }

    public string? Place { get; set; }

    public string? Telephone { get; set; }

    public string? Missing { get; set; }

    public bool TakenFirst { get; set; }

    public bool Promised { get; set; }

    public bool Helped { get; set; }

    public string? Question { get; set; }

    public int Days { get; set; } = 1;

    public string? Name { get; set; }

    public string? Phone { get; set; }

    /// <summary>Only the paper that was chosen goes along, whatever was typed for the others.</summary>
    /// <exception cref="Kernel.Exceptions.InvalidInputException">Something that was named is not in the hall book.</exception>
    public ReportRefusalRequest ToRequest(IntakeBook book) => new(
        book.Hall.Code, Asked, Alternative, Basis, Reason,
        IntakeBook.Find(book.Items, "item", Item, IntakeErrorCodes.ItemUnknown),
        IntakeBook.Find(book.Windows, "window", Window, IntakeErrorCodes.WindowUnknown),
        IntakeBook.Find(book.Staff, "staff", Staff, IntakeErrorCodes.StaffUnknown),
        Paper == RefusalPaperKind.Signpost ? new SignpostRequest(Body, Place, Telephone) : null,
        Paper == RefusalPaperKind.Requirements ? new RequirementsRequest(Missing, TakenFirst, Promised, Helped) : null,
        Paper == RefusalPaperKind.Reply ? new ReplyRequest(Question, Days) : null,
        Name, Phone, RequestId);
}
