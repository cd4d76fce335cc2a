using Governance.Complaints.Application.Assistance.Requests;
using Governance.Complaints.Contracts;
using Governance.Kernel.Exceptions;

namespace Governance.Complaints.Pages.Assistance.Verbs;

/// <summary>What a form of a verb can hold; each verb asks for some of it. There is no field for a fee.</summary>
internal sealed class HelpVerbInput
{
    /// <summary>The sheet's own id: sent twice it is taken once.</summary>
    public Guid? RequestId { get; set; }

    /// <summary>The revision of the order that the page showed.</summary>
    public long? Revision { get; set; }

    public string? Text { get; set; }

    public Guid? Helper { get; set; }

    public List<Guid> Team { get; set; } = [];

    public DateOnly? Day { get; set; }

    public string? From { get; set; }

    public string? Until { get; set; }

    public string? Place { get; set; }

    public ConsentGiver? ConsentBy { get; set; }

    public ConsentWay? ConsentHow { get; set; }

    public string? Witness { get; set; }

    public int? Level { get; set; }

    public HelpTextRequest ToText() => new(Text, RequestId, Revision);

    public AssignHelperRequest ToAssign() => new(Chosen, Team, RequestId, Revision);

    public HandOverRequest ToHandOver() => new(Chosen, Text, RequestId, Revision);

    // A day that was left out is one that no rule takes.
    public AppointmentRequest ToAppointment() => new(Day ?? default, From, Until, Place, RequestId, Revision);

    public ConsentRequest ToConsent() => new(ConsentBy ?? ConsentGiver.Self, ConsentHow ?? ConsentWay.Signed, Witness, RequestId, Revision);

    public HelpRatingRequest ToRating() => new(Level ?? 0, Text, RequestId, Revision);

    private Guid Chosen => Helper ?? throw new InvalidInputException("helper", AssistanceErrorCodes.HelperUnknown);
}
