namespace Governance.Complaints.Pages.TrackingCards;

/// <summary>What the forms of a card's steps can hold; each asks for some of it.</summary>
internal sealed class CardStepInput
{
    /// <summary>The sheet's own id: sent twice it is taken once.</summary>
    public Guid? RequestId { get; set; }

    /// <summary>The revision of the card that the page showed.</summary>
    public long? Revision { get; set; }

    public List<Guid> Brought { get; set; } = [];

    public List<Guid> Waived { get; set; } = [];

    public string? Added { get; set; }

    public string? NextWindow { get; set; }

    public string? NextBody { get; set; }

    public bool? Succeeded { get; set; }

    public string? Reason { get; set; }

    public string? Asked { get; set; }
}
