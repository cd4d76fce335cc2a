namespace Governance.Complaints.Pages.Complaints.Verbs;

/// <summary>What a form of a verb can hold; each verb asks for some of it.</summary>
internal sealed class VerbInput
{
    /// <summary>The sheet's own id: sent twice it is taken once.</summary>
    public Guid? RequestId { get; set; }

    /// <summary>The revision of the case that the page showed.</summary>
    public long? Revision { get; set; }

    public string? Text { get; set; }

    public string? Body { get; set; }

    public Guid? Lead { get; set; }

    public List<Guid> Others { get; set; } = [];

    public string? Channel { get; set; }

    public bool Reached { get; set; } = true;

    public bool Resolved { get; set; } = true;

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    public int? Days { get; set; }

    public bool Complex { get; set; }

    public int? Level { get; set; }

    public string? Number { get; set; }
}
